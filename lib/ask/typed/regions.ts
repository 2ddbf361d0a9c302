/** The countries whose main language one is, for pages and browsers that name no country. */
const COUNTRIES: Readonly<Record<string, string>> = {
  ar: 'SA AE EG IQ JO KW MA DZ',
  bg: 'BG',
  bn: 'BD IN',
  cs: 'CZ',
  da: 'DK',
  de: 'DE AT CH',
  el: 'GR',
  en: 'US GB',
  es: 'ES MX AR CO CL PE',
  et: 'EE',
  fa: 'IR',
  fi: 'FI',
  fr: 'FR BE CH',
  gu: 'IN',
  he: 'IL',
  hi: 'IN',
  hr: 'HR',
  hu: 'HU',
  id: 'ID',
  is: 'IS',
  it: 'IT CH',
  ja: 'JP',
  kk: 'KZ',
  km: 'KH',
  kn: 'IN',
  ko: 'KR',
  lt: 'LT',
  lv: 'LV',
  ml: 'IN',
  mr: 'IN',
  ms: 'MY',
  my: 'MM',
  nb: 'NO',
  ne: 'NP',
  nl: 'NL BE',
  no: 'NO',
  pa: 'IN',
  pl: 'PL',
  pt: 'BR PT',
  ro: 'RO',
  ru: 'RU KZ',
  sk: 'SK',
  sl: 'SI',
  sr: 'RS',
  sv: 'SE',
  sw: 'KE TZ',
  ta: 'IN LK',
  te: 'IN',
  th: 'TH',
  tl: 'PH',
  fil: 'PH',
  tr: 'TR',
  uk: 'UA',
  ur: 'PK',
  vi: 'VN',
  zh: 'CN',
};
/** Countries told by the script of Chinese. */
const TRADITIONAL = 'TW HK';
/** Endings of addresses that stand for something else than their country. */
const NO_COUNTRY = /^(?:io|ai|co|me|tv|cc|ws|fm|ly|gg|to|sh|id)$/i;

/** The countries a language tag (BCP 47) speaks of: the one it names, or those of its language. */
function countriesOf(tag: string): readonly string[] {
  const [language = '', ...parts] = tag.slice(0, 35).split(/[-_]/);
  const country = parts.find((part) => /^[a-z]{2}$/i.test(part));
  if (country) return [country.toUpperCase()];
  if (parts.some((part) => /^hant$/i.test(part))) return TRADITIONAL.split(' ');
  return COUNTRIES[language.toLowerCase()]?.split(' ') ?? [];
}

/** The country a host's last label stands for, as ISO 3166 writes it. */
function countryOf(host: string): readonly string[] {
  const ending = host.slice(host.lastIndexOf('.') + 1);
  if (!/^[a-z]{2}$/i.test(ending) || NO_COUNTRY.test(ending)) return [];
  return [ending === 'uk' ? 'GB' : ending.toUpperCase()];
}

/** The countries a page and the person's browser speak of: by the page's language and address and the browser's languages. */
export function regionsOf(page: Document, languages: readonly string[]): ReadonlySet<string> {
  const own = page.documentElement.getAttribute('lang') ?? '';
  return new Set([
    ...[own, ...languages.slice(0, 6)].flatMap(countriesOf),
    ...countryOf(page.location?.hostname ?? ''),
  ]);
}
