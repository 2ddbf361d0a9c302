import { COIN_BRANDS } from './brands-coins.ts';
import { MONEY_BRANDS } from './brands-money.ts';
import { SERVICE_BRANDS } from './brands-services.ts';
import { listOf } from './list-of.ts';

/**
 * Sites that are imitated: main domain and names. Drawn from the most-imitated lists that Check Point,
 * Vade, Cloudflare, APWG and Netcraft publish, and from warnings of police, postal services, banks and
 * wallets.
 */
export const BRANDS: readonly string[][] = [...SERVICE_BRANDS, ...MONEY_BRANDS, ...COIN_BRANDS];

/** Names of brands that turn up inside other names by chance: they count only as words of their own. */
export const NAMES_INSIDE_OTHERS: ReadonlySet<string> = new Set(
  listOf(`
  interac icloud revolut usbank t-online tdbank mtbank keybank nubank axisbank simplii openai tmobile
  t-mobile anpost bancor itunes esunbank nordea laposte nzpost inpost commbank ctbcbank citizensbank
  bankwest tsbbank regionsbank allybank citibank ingbank vr-bank postbank royalbank netbank metrobank
  office365 microsoft365 scotia bmobank anzbank nabbank myhermes
`),
);

/** Names of brands that are everyday words, places or people too: alone they say nothing. */
export const EVERYDAY_NAMES: ReadonlySet<string> = new Set(
  listOf(`
  line apple booking target wise stripe visa discover chase fidelity vanguard tangerine halifax nationwide
  argenta intesa octopus cathay mandiri bendigo stgeorge macquarie medicare linkt postoffice hermes yodel
  posten yamato spectrum three sky orange free rogers bell shaw fido kraken blockchain ledger exodus
  phantom blur gemini lido curve compound polygon optimism ethereum bitcoin ripple stellar solana newton
  tether steam slack zoom outlook norton allegro discord telegram caixa impots elster interbank
  correos telekom tesla electrum socialsecurity twitter arbitrum mizuho banorte softbank uber
  swisscom open24 yono zelle aeon
`),
);

/**
 * Names that many independent owners carry, each with a place of its own: savings banks, co-operative
 * banks and regional banks. Under the group's endings they count only beside a security word.
 */
export const GROUP_NAMES: ReadonlySet<string> = new Set(
  listOf(`
  sparkasse sparkassen volksbank raiffeisen raiffeisenbank caisse-epargne caisseepargne
  credit-agricole creditagricole credit-mutuel creditmutuel
`),
);

/** The endings that members of such groups have. */
export const GROUP_ENDINGS: ReadonlySet<string> = new Set(['de', 'at', 'ch', 'it', 'li', 'lu', 'fr']);

/**
 * Hosts of such owners: a group's mark beside the name of a place, under the group's endings. They are long
 * and full of hyphens by nature.
 */
export const GROUP_MEMBERS: readonly RegExp[] = [
  /^(?:www\.)?(?:(?:kreis|stadt)?sparkasse|volksbank|raiffeisenbank|raiffeisen|vr-?bank|vb|rb|vr|ksk|ssk|spk)-[a-z-]+\.(?:de|at|ch|it)$/,
  /^(?:www\.)?[a-z-]+-(?:sparkasse|volksbank|raiffeisenbank)\.(?:de|at|ch|it)$/,
  /^(?:www\.)?(?:caisse-epargne|credit-agricole|credit-mutuel|banque-populaire|ca)-[a-z-]+\.fr$/,
];
