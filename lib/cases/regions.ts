/** Parts of the world by which cases are gathered, as UN M49 region numbers, from east to west. */
export const REGIONS = ['009', '030', '035', '034', '145', '002', '150', '021', '419', '001'] as const;
export type Region = (typeof REGIONS)[number];

/** Countries of the library by part of the world (UN M49). */
const COUNTRIES: Readonly<Partial<Record<Region, string>>> = {
  '009': 'AU NZ',
  '030': 'CN HK JP KR MO TW',
  '035': 'ID KH LA MM MY PH SG TH VN',
  '034': 'BD IN LK NP PK',
  '145': 'AE IL SA TR',
  '002': 'EG GH KE NG ZA',
  '150': 'AT BE BG CH CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV NL NO PL PT RO RU SE SI SK UA',
  '021': 'CA US',
  '419': 'AR BR CL CO MX PE',
};

const REGION_OF: ReadonlyMap<string, Region> = new Map(
  REGIONS.flatMap((region) => [
    [region, region] as const,
    ...(COUNTRIES[region]?.split(' ') ?? []).map((country) => [country, region] as const),
  ]),
);

/**
 * The part of the world a place lies in; worldwide for a place nobody has sorted in yet.
 *
 * @param place as in `CaseFacts.places`
 */
export function regionOf(place: string): Region {
  return REGION_OF.get(place) ?? '001';
}
