import { listOf } from './list-of.ts';

/**
 * Words that promise safety, ask to prove something or offer money: rare in the names of honest
 * sites, common in imitations. Each was kept for its measured shares, see docs/site.md.
 */
export const SECURITY_WORDS: readonly string[] = listOf(`
  secure secured security safety login logon signin signon sso verify verified verification validate
  validation confirm confirmation authenticate authentication authentification authenticator authorize
  authorise authorization auth account accounts acct update updates updating unlock unblock restore
  restored recover recovery reactivate reactivation suspended suspension suspend alert alerts wallet
  wallets kyc otp billing refund refunds refunded rebate invoice payment payments payee payees transfer
  transfers deposit deposits autodeposit etransfer claim claims airdrop airdrops giveaway redelivery
  redeliver reschedule rescheduled tracking support helpdesk helpcenter notice notification appeal
  violation password passwords migration dapp dapps dispute webmail virement remboursement livraison
  cancel cancellation penalty overdue unpaid renewal eligibility unclaimed captcha parcel parcels
  reactivate relogin securelogin mypost trackmy tollpay
`);

/**
 * Words of customer service and of offers: common in honest names too, so they count only beside the
 * name of a brand that is short.
 */
export const SERVICE_WORDS: readonly string[] = listOf(`
  online mobile mobility mobi service services info client clients customer customers user users access
  profile review manage manager session return returns benefit benefits fund funds relief assist
  assistance tax package packages delivery deliver shipment shipping post mail card cards
  bank banking credit pay paylink app web renew resolve register activate activity active system systems
  center centre team protect protection fraud help portal connect device devices new fee fees customs
  missed reship track digital personal business enligne connexion espace colis swap bridge reward rewards
  offer trade market exchange foundation network official live mint sale page data financial finance
  revenue gov income recipient receive request status order message messages cra usa canada
`);

/** Short words of the same kind, which count only where they stand alone: inside others they are chance. */
export const SHORT_SERVICE_WORDS: readonly string[] = ['my', 'e', 'id', 'ca', 'uk', 'us', 'au', 'et', 'hr'];

/** Words of promised gifts, which count beside the name of a coin or of a person who is said to give them. */
export const BAIT_WORDS: readonly string[] = listOf(`
  gift gifts give gives giving giveback drop drops promo promos event events bonus double present presents
  reward rewards win free get send claim presale sale prize lucky fund mint live official gain earn invest
  mining profit
`);

/** Coins and those in whose name they are given away. */
export const COIN_WORDS: readonly string[] = listOf(`
  eth eths ether ethers ethereum btc bitcoin xrp ripple trx tron bnb ada cardano doge dogecoin shib shiba
  sol solana eos xlm stellar ltc litecoin usdt crypto coin coins token tokens nft nfts musk elon elonmusk
  tesla spacex satoshi vitalik trump
`);

/** Security words that companies also make their names of, joined to others: they count only alone. */
export const ALONE_ONLY: ReadonlySet<string> = new Set(
  listOf(`
  deposits accounts security secured safety tracking payment payments recovery appeal notice update
  account support verified helpdesk parcel parcels mypost cuenta cuentas ingresar entrar encomenda
  encomendas resgate compte comptes amende amendes colis anmelden anmeldung bloqueado posylka vozvrat
  kompensacii masuk hadiah zustellung suivi identifiant identifiants renouvellement shiming hesabim
`),
);

/** Endings that stand inside a name only to make it look like another: example.com-track.top. */
export const ENDINGS_INSIDE: readonly string[] = ['com', 'net', 'org', 'gov'];
