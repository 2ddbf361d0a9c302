import { REGIONS } from '../../../lib/cases/regions.ts';
import type { T } from '../../../lib/i18n/words.ts';

/**
 * The name of a country or a part of the world.
 *
 * @param code ISO 3166-1 alpha-2, or UN M49, for whose numbers Chrome has no names
 */
export function placeName(code: string, language: string, t: T): string {
  const region = REGIONS.find((known) => known === code);
  if (region) return t(`place.${region}`);
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}
