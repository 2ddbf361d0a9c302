import { ENDINGS_INSIDE } from './data/address-words.ts';
import { BRANDS, EVERYDAY_NAMES, GROUP_NAMES, NAMES_INSIDE_OTHERS } from './data/brands.ts';
import { FAMILIES } from './data/families.ts';
import { toUnicode } from './punycode.ts';
import { skeleton } from './skeleton.ts';
import { siteName } from './unit.ts';

/** One name a site is known by. */
export interface TargetName {
  readonly name: string;
  /** The name without hyphens, and as it looks. */
  readonly plain: string;
  readonly look: string;
  /** Where the name has to stand in a foreign host to be meant: names made of common letters turn up by chance. */
  readonly counts: 'anywhere' | 'as-a-group' | 'as-a-word' | 'set-apart';
  /** Long and odd enough for another name that is but a slip away to be no chance. */
  readonly distinct: boolean;
}

/** A site that others may be made to look like. */
export interface Target {
  /** Its unit. */
  readonly domain: string;
  readonly names: readonly TargetName[];
  /** Units of the same owner. */
  readonly family: ReadonlySet<string>;
  /** How its domain looks inside a foreign host, between dots: `.example.com.` */
  readonly embedded: string;
  /** The same with dots for all hyphens; null where a hyphen is no imitation of its dot: exabyte-systems. */
  readonly hyphenated: string | null;
}

/** Names of fewer letters turn up inside others by chance. */
const SHORTEST_STRONG_NAME = 6;

/** Each target costs a microsecond at every verdict. */
const MOST_TARGETS = 300;

const ALONE: ReadonlySet<string> = new Set();

const familyOf = new Map<string, ReadonlySet<string>>(
  FAMILIES.flatMap((domains) => domains.map((domain) => [domain, new Set(domains)] as const)),
);

function target(domain: string, names: readonly TargetName[]): Target {
  const ending = domain.slice(domain.lastIndexOf('.') + 1);
  return {
    domain,
    names,
    family: familyOf.get(domain) ?? ALONE,
    embedded: `.${domain}.`,
    hyphenated:
      ENDINGS_INSIDE.includes(ending) || ending.length === 2 ? `.${domain.replaceAll('-', '.')}.` : null,
  };
}

/** What a name is compared by. */
function looksOf(name: string): Pick<TargetName, 'name' | 'plain' | 'look'> {
  return { name, plain: name.replaceAll('-', ''), look: skeleton(name).replaceAll('-', '') };
}

function brandName(name: string): TargetName {
  const looks = looksOf(name);
  if (EVERYDAY_NAMES.has(name)) return { ...looks, counts: 'set-apart', distinct: false };
  if (GROUP_NAMES.has(name)) return { ...looks, counts: 'as-a-group', distinct: false };
  const byChance = looks.look.length < SHORTEST_STRONG_NAME || NAMES_INSIDE_OTHERS.has(name);
  return { ...looks, counts: byChance ? 'as-a-word' : 'anywhere', distinct: !byChance };
}

/** The sites the extension itself knows to be imitated. */
export const BRAND_TARGETS: readonly Target[] = BRANDS.map(([domain = '', ...names]) =>
  target(domain, names.map(brandName)),
);

/** The names of these sites, as they are written. */
export const BRAND_NAMES: ReadonlySet<string> = new Set(
  BRAND_TARGETS.flatMap(({ names }) => names.map(({ name }) => name)),
);

/**
 * Targets for units that matter to this person or organisation. Any word may be the name of such a
 * site, so a foreign host that holds it has to look meant.
 *
 * @param units site units, the most important first: a policy's own domains, the person's trusted sites;
 *   only the first 300 count
 */
export function targetsOf(units: readonly string[]): Target[] {
  return units
    .slice(0, MOST_TARGETS)
    .map(ownTarget)
    .filter((own) => own !== null);
}

/** Taking a name apart costs more than comparing it, and the same sites come back at every verdict. */
const ownTargets = new Map<string, Target | null>();

function ownTarget(unit: string): Target | null {
  const made = ownTargets.get(unit);
  if (made !== undefined) return made;
  const { suffix, name } = siteName(unit);
  const looks = looksOf(toUnicode(name));
  const distinct = looks.look.length >= SHORTEST_STRONG_NAME;
  const own = suffix === '' ? null : target(unit, [{ ...looks, counts: 'set-apart', distinct }]);
  if (ownTargets.size >= 2 * MOST_TARGETS) ownTargets.clear();
  ownTargets.set(unit, own);
  return own;
}
