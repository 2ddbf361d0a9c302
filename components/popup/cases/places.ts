import { REGIONS, regionOf, type Region } from '../../../lib/cases/regions.ts';
import type { Case } from '../../../lib/cases/types.ts';

type Option = readonly [code: string, name: string];

const isRegion = (code: string): code is Region => REGIONS.some((region) => region === code);

/** The places cases can be narrowed to: parts of the world from east to west, and countries by their names. */
export function placeOptions(
  cases: readonly Case[],
  nameOf: (code: string) => string,
  language: string,
): readonly [regions: readonly Option[], countries: readonly Option[]] {
  const places = [...new Set(cases.flatMap((told) => told.places))];
  const named = (code: string): Option => [code, nameOf(code)];
  const regions = REGIONS.filter((region) => places.some((place) => regionOf(place) === region));
  const countries = places.filter((place) => !isRegion(place)).map(named);
  return [regions.map(named), countries.toSorted(([, one], [, other]) => one.localeCompare(other, language))];
}
