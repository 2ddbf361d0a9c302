/** Laws a letter can rely on; each has a name, `law.<id>`, and says for whom it is, `law.<id>-for`. */
export const LAWS = ['gdpr', 'uk-gdpr', 'ccpa', 'pipl', 'lgpd', 'dpdp', 'appi', 'general'] as const;
export type Law = (typeof LAWS)[number];

/** The member states of the European Union, and of the European Economic Area. */
const GDPR_COUNTRIES =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ');

const LAW_OF: Readonly<Record<string, Law>> = {
  GB: 'uk-gdpr',
  US: 'ccpa',
  CN: 'pipl',
  BR: 'lgpd',
  IN: 'dpdp',
  JP: 'appi',
};

/**
 * The law that most likely holds for somebody in a country. In the United States that is California's,
 * the only one there that the letters know.
 *
 * @param country ISO 3166-1 alpha-2 code; null where it isn't known
 */
export function lawIn(country: string | null): Law {
  if (country === null) return 'general';
  if (GDPR_COUNTRIES.includes(country)) return 'gdpr';
  return (Object.hasOwn(LAW_OF, country) && LAW_OF[country]) || 'general';
}
