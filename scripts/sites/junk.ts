/** Parts of names that adult, gambling and survey sites are made of. Looked for anywhere in a name. */
export const JUNK_NAMES =
  /porn|(?<!jeu|fl)xvideo|xnxx|xhamster|hentai|sexcam|sextube|sexchat|camgirl|escort|redtube|brazzers|milf(?!ord)|nudes?$|fapello|erotic|casino|poker|slots?(?:bet|online|\d)|betting|gambl|1xbet|sportsbet|togel|judi(?!c)|bet365|\dbet(?!a)|bet\d|baccarat|jackpot|bingo|paidsurvey|surveyjunkie|swagbucks|freegift|giftcardgenerator|freerobux|pokies?|mostbet|vulkan|sizzling|book-of-ra|spielautomat|kasino|roulette|viagra|cialis|levitra|ivermectin|stromectol|sildenafil|tadalafil/;

/**
 * Parts of names under which copies are sold. Brands take such names over from their sellers and list
 * them among their own, until they let them lapse. Looked for in inventories alone.
 */
export const COPY_SHOP_NAMES =
  /cheap|outlet|discount|pascher|headphone|casque|audifono|blackfriday|cybermonday|sale(?!s)|soldes?|billig|gunstig|replica|wholesale|coupon|beatsby|dr-?dre|dre-?beats|beats-?dre|monster-?beats|handbags|(?:app?le|nike|ebay|beats|hp|intel|icloud|itunes|ip[ao]d|iphone|logitech).*(?:shop|store|shoes)/;

/**
 * What forms and surveys of anybody are called in several languages. Who lists them says nothing of who
 * asks there: a research institute's own survey is found by its owner's name.
 */
export const FORM_NAMES =
  /^(?:(?:web|e|my|online|the)?-?forms?|formular(?:e|io|ios|z)?|formulaires?|anketa|ankety|polls?)$|(?<!ordnance|geological|land)surveys?$|^surveys?|umfragen?$|ankiet|enquetes?$|encuestas?$|questionnaire|shortur[li]|^urls?short|link-?shortener/;

/** Parts that count only where they stand alone. */
export const JUNK_TOKENS: readonly string[] = [
  'sex',
  'xxx',
  'slot',
  'slots',
  'bet',
  'bets',
  'survey',
  'surveys',
  'nude',
  'cams',
  'adult',
];

/** Sites that no part of their name gives away. */
export const JUNK_SITES: readonly string[] = [
  'chaturbate.com',
  'stripchat.com',
  'bongacams.com',
  'livejasmin.com',
  'onlyfans.com',
  'fansly.com',
  'spankbang.com',
  'eporner.com',
  'youjizz.com',
  'tube8.com',
  'beeg.com',
  'motherless.com',
  'nhentai.net',
  'rule34.xxx',
  'e-hentai.org',
  'exhentai.org',
  'missav.com',
  'javlibrary.com',
  'fanza.com',
  'cam4.com',
  'myfreecams.com',
  'adultfriendfinder.com',
  'ashleymadison.com',
  'stake.com',
  'betway.com',
  'bwin.com',
  'williamhill.com',
  'draftkings.com',
  'fanduel.com',
  'pokerstars.com',
  '888.com',
  'unibet.com',
  'paddypower.com',
  'betfair.com',
  'ladbrokes.com',
  'pinnacle.com',
  'roobet.com',
  'toluna.com',
  'ysense.com',
  'timebucks.com',
  'freecash.com',
  'prizerebel.com',
  'mypoints.com',
  'inboxdollars.com',
];

/** Names of those who help against what the others are: never junk. */
export const HELP_NAMES =
  /aware|responsib|problem|council|therapy|anonymous|helpline|endslavery|against|recovery/;

/**
 * Names in inventories that no page of theirs is found under: nodes of delivery networks, and makes that
 * are registered in defence under dozens of endings. A second list that holds one of them keeps it.
 */
export const PORTFOLIO_NAMES =
  /^(?:cdnhwc|azchcdn|azchc|cloudflare[a-z]{4}|bmw-|mini-|volvo(?:trucks|buses|group|penta|ce)|vfsco|alphabet\.|airchina\.|alienware|strepsils|nurofen|vanish|veet|airwick|dettol|durex|finish|finishinfo|calgon|adidasspecialtysports|verisign|foxsports|rtde|starbucks|ipod|intel[a-z]{3}|autodesk[a-z]|beats[a-z]|nike[a-z]|apple[a-z-]{3}|iphone|emby|hp[a-z]{5})/;
