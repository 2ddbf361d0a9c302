import { GROUP_ENDINGS } from './data/brands.ts';
import {
  BRAND_ALONE,
  BRAND_WITH_SECURITY_WORD,
  EMBEDDED_TARGET,
  NEAR_LONG_NAME,
  WEIGHTS,
} from './data/weights.ts';
import type { AddressWords } from './address-words.ts';
import { isWithinEdits } from './edits.ts';
import { toUnicode } from './punycode.ts';
import { skeleton } from './skeleton.ts';
import type { Target, TargetName } from './targets.ts';
import type { AddressFinding } from './types.ts';
import type { SiteName } from './unit.ts';

/** One way a host can be mistaken for a target. */
export interface Lookalike {
  readonly finding: Extract<AddressFinding, 'lookalike' | 'brand-in-host' | 'near-brand' | 'other-ending'>;
  /** The unit of the site it resembles. */
  readonly target: string;
  readonly weight: number;
}

/**
 * One edit changes a name of fewer letters too much for it to be mistaken; from the second length on
 * a part of a host is enough, from the third two edits are.
 */
const SHORTEST_NEAR_NAME = 7;
const LONG_NEAR_NAME = 8;
const LONGEST_NEAR_NAME = 12;

/** Where a name counts that need not be a word of its own. */
const ANYWHERE: ReadonlySet<TargetName['counts']> = new Set(['anywhere', 'as-a-group']);

/** A host as it looks, prepared once for all targets. */
interface Look {
  readonly site: SiteName;
  readonly name: string;
  /** The name without hyphens, and as it looks. */
  readonly plain: string;
  readonly nameLook: string;
  /** What its owner chose, without hyphens: all labels before the ending, joined by dots. */
  readonly flat: string;
  readonly labels: ReadonlySet<string>;
  /** What its owner chose as it is written, between dots, and the same with dots for hyphens. */
  readonly written: string;
  readonly dotted: string;
  readonly found: AddressWords;
}

/**
 * Finds the target a host is most likely to be mistaken for.
 *
 * @param found the words of the part of the host that its owner chose
 * @returns null where it resembles none, or is one of them
 */
export function findLookalike(
  site: SiteName,
  targets: readonly Target[],
  found: AddressWords,
): Lookalike | null {
  if (targets.some((target) => isOwn(site, target))) return null;
  const name = toUnicode(site.name);
  const chosen = skeleton(toUnicode(chosenPart(site)));
  const flat = chosen.replaceAll('-', '');
  const look: Look = {
    site,
    name,
    plain: name.replaceAll('-', ''),
    nameLook: skeleton(name).replaceAll('-', ''),
    flat,
    labels: new Set([...flat.split('.'), ...chosen.split(/[.-]/)]),
    written: `.${chosenPart(site)}.`,
    dotted: `.${chosenPart(site).replaceAll('-', '.')}.`,
    found,
  };
  let worst: Lookalike | null = null;
  for (const target of targets) {
    const resemblance = compare(look, target);
    if (resemblance && resemblance.weight > (worst?.weight ?? 0)) worst = resemblance;
  }
  return worst;
}

/** Whether a site is a target, of the same owner, or the bare ending under which that owner gives names away. */
function isOwn({ domain, suffix }: SiteName, target: Target): boolean {
  if (domain === target.domain || target.family.has(domain)) return true;
  return suffix === '' && [...target.family].some((own) => domain.endsWith(`.${own}`));
}

/** The labels of a host that its owner chose: all before the ending. */
export function chosenPart({ host, suffix }: SiteName): string {
  return host.slice(0, suffix === '' ? host.lastIndexOf('.') : -suffix.length - 1);
}

function compare(look: Look, target: Target): Lookalike | null {
  const { domain, names } = target;
  if (!look.site.shared && names.some(({ plain }) => plain === look.plain)) {
    return { finding: 'other-ending', target: domain, weight: WEIGHTS['other-ending'] };
  }
  const embedded = embeds(look, target);
  let worst: Lookalike | null = embedded
    ? { finding: 'lookalike', target: domain, weight: EMBEDDED_TARGET }
    : null;
  for (const name of names) {
    const [finding, weight] = compareName(look, name) ?? [];
    if (!finding || !weight || weight <= (worst?.weight ?? 0)) continue;
    worst = { finding: embedded ? 'lookalike' : finding, target: domain, weight };
  }
  return worst;
}

/** How a host resembles one name of a target, and what that weighs. */
function compareName(look: Look, target: TargetName): readonly [Lookalike['finding'], number] | null {
  const sameLook = look.nameLook === target.look && !look.site.shared;
  // A name that has other characters in it than letters of its own was written to be misread.
  if (sameLook && (target.distinct || /[^a-z-]/.test(look.name))) return ['lookalike', WEIGHTS.lookalike];
  if (isNamed(look, target)) {
    const alone = look.labels.has(target.look) || !ANYWHERE.has(target.counts);
    const beside = look.found.hasSecurityWord;
    const more = (alone ? BRAND_ALONE : 0) + (beside ? BRAND_WITH_SECURITY_WORD : 0);
    return ['brand-in-host', WEIGHTS['brand-in-host'] + more];
  }
  if (!target.distinct || !isNear(look, target.look)) return null;
  return ['near-brand', target.look.length < LONG_NEAR_NAME ? WEIGHTS['near-brand'] : NEAR_LONG_NAME];
}

/** Whether the name, or for long names a part of it, is but a slip away from the wanted one. */
function isNear({ nameLook, labels }: Look, wanted: string): boolean {
  if (wanted.length < SHORTEST_NEAR_NAME) return false;
  if (wanted.length < LONG_NEAR_NAME) return isWithinEdits(nameLook, wanted, 1);
  const edits = wanted.length < LONGEST_NEAR_NAME ? 1 : 2;
  for (const label of labels) if (isWithinEdits(label, wanted, edits)) return true;
  return false;
}

/** Whether a host uses a target's name in a way that is meant. */
function isNamed({ site, flat, labels, found }: Look, { name, look, counts }: TargetName): boolean {
  if (counts === 'anywhere') return flat.includes(look);
  if (counts === 'as-a-group')
    return flat.includes(look) && (found.hasSecurityWord || !GROUP_ENDINGS.has(site.suffix));
  if (counts === 'set-apart') return found.hasSecurityWord && labels.has(look);
  return (found.hasSecurityWord || found.hasServiceWord) && found.words.has(name);
}

/** Whether a foreign host holds a whole target domain: paypal.com.example.net, paypal-com.example. */
function embeds({ written, dotted }: Look, { embedded, hyphenated }: Target): boolean {
  return written.includes(embedded) || (hyphenated !== null && dotted.includes(hyphenated));
}
