/** When the places to report were last checked against their sources, as year and month. */
export const CHECKED = '2026-08';

/** An official place to report to; told by the text `report.<id>`. */
interface PlaceFacts {
  readonly id: string;
  /** As people there write it. Only numbers that were read at a source stand here. */
  readonly phone?: string;
  /** The authority's own site. */
  readonly url?: string;
}

/**
 * Where to report, by ISO 3166-1 alpha-2 code. A country stands here only where a source was read;
 * see docs/recovery.md before adding one.
 */
export const PLACES = {
  US: [
    { id: 'us-identity-theft', phone: '1-877-438-4338', url: 'https://www.identitytheft.gov/' },
    { id: 'us-ic3', url: 'https://www.ic3.gov/' },
    { id: 'us-ftc', url: 'https://reportfraud.ftc.gov/' },
  ],
  GB: [
    { id: 'gb-report-fraud', phone: '0300 123 2040', url: 'https://reportfraud.police.uk/' },
    { id: 'gb-scotland', phone: '101' },
  ],
  CN: [
    { id: 'cn-anti-fraud', phone: '96110' },
    { id: 'cn-police', phone: '110' },
  ],
  IN: [{ id: 'in-cybercrime', phone: '1930', url: 'https://cybercrime.gov.in/' }],
  AU: [
    { id: 'au-idcare', phone: '1800 595 160' },
    { id: 'au-scamwatch', url: 'https://www.scamwatch.gov.au/' },
    { id: 'au-reportcyber' },
  ],
  // The number that was read is the Australian one.
  NZ: [{ id: 'nz-idcare' }],
  CA: [
    {
      id: 'ca-anti-fraud',
      phone: '1-888-495-8501',
      url: 'https://www.antifraudcentre-centreantifraude.ca/',
    },
    { id: 'ca-police' },
  ],
  SG: [{ id: 'sg-scamshield', phone: '1799', url: 'https://scamshield.gov.sg/' }, { id: 'sg-pdpc' }],
  ZA: [{ id: 'za-fraud-prevention' }],
  NL: [{ id: 'nl-police', url: 'https://www.politie.nl/' }],
  DE: [{ id: 'de-police' }],
} as const satisfies Readonly<Record<string, readonly PlaceFacts[]>>;

export type Place = PlaceFacts & { readonly id: (typeof PLACES)[keyof typeof PLACES][number]['id'] };

/**
 * The confirmed places to report to in a country; none where no source was read.
 *
 * @param country ISO 3166-1 alpha-2 code; null where it isn't known
 */
export function placesIn(country: string | null): readonly Place[] {
  const places: Readonly<Record<string, readonly Place[]>> = PLACES;
  return (country !== null && Object.hasOwn(places, country) && places[country]) || [];
}
