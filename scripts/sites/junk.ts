/** Parts of names that adult, gambling and survey sites are made of. Looked for anywhere in a name. */
export const JUNK_NAMES =
  /porn|xvideo|xnxx|xhamster|hentai|sexcam|sextube|sexchat|camgirl|escort|redtube|brazzers|milf|nudes?$|fapello|erotic|casino|poker|slots?(?:bet|online|\d)|betting|gambl|1xbet|sportsbet|togel|judi|bet365|\dbet|bet\d|baccarat|lottery|jackpot|bingo|paidsurvey|surveyjunkie|swagbucks|freegift|giftcardgenerator|freerobux|pokies?|mostbet|vulkan|sizzling|book-of-ra|spielautomat|kasino|roulette|viagra|cialis|levitra|ivermectin|stromectol|sildenafil|tadalafil/;

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
export const HELP_NAMES = /aware|therapy|anonymous|helpline|endslavery|against|recovery/;
