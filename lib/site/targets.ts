import { BRANDS, EVERYDAY_NAMES, NAMES_INSIDE_OTHERS } from './data/brands.ts';
import { FAMILIES } from './data/families.ts';
import { skeleton } from './skeleton.ts';
import { siteName } from './unit.ts';

/** One name a site is known by. */
export interface TargetName {
  readonly name: string;
  /** The name as it looks, without hyphens. */
  readonly look: string;
  /**
   * How much it takes to be meant: a strong name counts wherever it turns up, a short one as a word of
   * its own beside a word of customer service, an everyday one set apart beside a security word.
   */
  readonly kind: 'strong' | 'short' | 'everyday';
}

/** A site that others may be made to look like. */
export interface Target {
  /** Its unit. */
  readonly domain: string;
  readonly names: readonly TargetName[];
  /** Units of the same owner. */
  readonly family: ReadonlySet<string>;
}

/** Names of fewer letters turn up inside others by chance. */
const SHORTEST_STRONG_NAME = 6;

const ALONE: ReadonlySet<string> = new Set();

const familyOf = new Map<string, ReadonlySet<string>>(
  FAMILIES.flatMap((line) => {
    const family = new Set(line.split(' '));
    return [...family].map((domain) => [domain, family] as const);
  }),
);

function targetName(name: string): TargetName {
  const look = skeleton(name).replaceAll('-', '');
  if (EVERYDAY_NAMES.has(name)) return { name, look, kind: 'everyday' };
  const chance = look.length < SHORTEST_STRONG_NAME || NAMES_INSIDE_OTHERS.has(name);
  return { name, look, kind: chance ? 'short' : 'strong' };
}

/** The sites the extension itself knows to be imitated. */
export const BRAND_TARGETS: readonly Target[] = Object.entries(BRANDS).map(([domain, names]) => ({
  domain,
  names: names.split(' ').map(targetName),
  family: familyOf.get(domain) ?? ALONE,
}));

/**
 * Targets for units that matter to this person or organisation.
 *
 * @param units site units: the person's trusted sites, a policy's own domains
 */
export function targetsOf(units: readonly string[]): Target[] {
  return units
    .map((unit) => ({ unit, name: siteName(unit).name }))
    .filter(({ name }) => name !== '')
    .map(({ unit, name }) => ({
      domain: unit,
      names: [targetName(name)],
      family: familyOf.get(unit) ?? ALONE,
    }));
}

/** The names of all targets, for taking addresses apart into words. */
export function namesOf(targets: readonly Target[]): Set<string> {
  return new Set(targets.flatMap(({ names }) => names.map(({ name }) => name)));
}

export const BRAND_NAMES: ReadonlySet<string> = namesOf(BRAND_TARGETS);
