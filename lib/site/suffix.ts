import { RESTRICTED_LABELS, RESTRICTED_SUFFIXES, UNRESTRICTED_SUFFIXES, US_STATES } from './data/endings.ts';
import { createSuffixSet } from './suffix-set.ts';

const restricted = createSuffixSet([...RESTRICTED_SUFFIXES, ...US_STATES.map((state) => `${state}.us`)]);
const unrestricted = new Set(UNRESTRICTED_SUFFIXES);
const labels = new Set<string>(RESTRICTED_LABELS);

/**
 * Tells whether a host lies under an ending that is given out only after a check of who asks:
 * public bodies, armed forces, schools and banks.
 *
 * @param host normalized, without the ending itself: gov.uk is not a site
 */
export function hasRestrictedSuffix(host: string): boolean {
  const match = restricted.match(host);
  if (match !== null) return match !== host;
  const [country = '', label = '', name] = host.split('.').toReversed();
  if (unrestricted.has(`${label}.${country}`)) return false;
  return country.length === 2 && name !== undefined && labels.has(label);
}
