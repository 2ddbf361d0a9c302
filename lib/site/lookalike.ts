import { BRAND_ALONE, BRAND_WITH_SECURITY_WORD, NEAR_LONG_NAME, WEIGHTS } from './data/weights.ts';
import type { AddressWords } from './address-words.ts';
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

/** One edit changes a short name too much for it to be mistaken. */
const SHORTEST_NEAR_NAME = 7;
const LONG_NEAR_NAME = 8;
const LONGER_NEAR_NAME = 12;

/** A host as it looks, prepared once for all targets. */
interface Look {
  readonly site: SiteName;
  readonly name: string;
  readonly nameLook: string;
  /** What its owner chose, without hyphens: all labels before the ending, joined by dots. */
  readonly flat: string;
  readonly labels: ReadonlySet<string>;
  /** What its owner chose as it is written, dots in place of hyphens and around it. */
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
  if (targets.some(({ domain, family }) => domain === site.unit || family.has(site.unit))) return null;
  const name = toUnicode(site.name);
  const chosen = skeleton(toUnicode(chosenPart(site)));
  const flat = chosen.replaceAll('-', '');
  const look: Look = {
    site,
    name,
    nameLook: skeleton(name).replaceAll('-', ''),
    flat,
    labels: new Set([...flat.split('.'), ...chosen.split(/[.-]/)]),
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

/** The labels of a host that its owner chose: all before the ending. */
export function chosenPart({ host, suffix }: SiteName): string {
  return host.slice(0, suffix === '' ? host.lastIndexOf('.') : -suffix.length - 1);
}

function compare(look: Look, { domain, names }: Target): Lookalike | null {
  if (names.some(({ name }) => isSameName(look, name))) {
    return { finding: 'other-ending', target: domain, weight: WEIGHTS['other-ending'] };
  }
  let worst: Lookalike | null = embeds(look, domain)
    ? { finding: 'lookalike', target: domain, weight: WEIGHTS.lookalike - 1 }
    : null;
  for (const name of names) {
    const [finding, weight] = compareName(look, name) ?? [];
    if (finding && weight && weight > (worst?.weight ?? 0)) worst = { finding, target: domain, weight };
  }
  return worst;
}

/** Whether a unit has a target's name, hyphens aside, under an ending of its own. */
function isSameName({ site, name }: Look, wanted: string): boolean {
  return !site.shared && name.replaceAll('-', '') === wanted.replaceAll('-', '');
}

/** How a host resembles one name of a target, and what that weighs. */
function compareName(look: Look, targetName: TargetName): readonly [Lookalike['finding'], number] | null {
  const { look: wanted, kind } = targetName;
  if (look.nameLook === wanted && !look.site.shared && (kind === 'strong' || /[^a-z-]/.test(look.name))) {
    return ['lookalike', WEIGHTS.lookalike];
  }
  if (isNamed(look, targetName)) {
    const alone = look.labels.has(wanted) || kind !== 'strong';
    const beside = look.found.hasSecurityWord;
    const more = (alone ? BRAND_ALONE : 0) + (beside ? BRAND_WITH_SECURITY_WORD : 0);
    return ['brand-in-host', WEIGHTS['brand-in-host'] + more];
  }
  if (kind !== 'strong' || !isNear(look, wanted)) return null;
  return ['near-brand', wanted.length < LONG_NEAR_NAME ? WEIGHTS['near-brand'] : NEAR_LONG_NAME];
}

/** Whether the name, or for long names a part of it, is but a slip away from the wanted one. */
function isNear({ nameLook, labels }: Look, wanted: string): boolean {
  if (wanted.length < SHORTEST_NEAR_NAME) return false;
  if (wanted.length < LONG_NEAR_NAME) return isWithinEdits(nameLook, wanted, 1);
  const edits = wanted.length < LONGER_NEAR_NAME ? 1 : 2;
  for (const label of labels) if (isWithinEdits(label, wanted, edits)) return true;
  return false;
}

/** Whether a host uses a target's name in a way that is meant. */
function isNamed({ flat, labels, found }: Look, { name, look, kind }: TargetName): boolean {
  if (kind === 'strong') return flat.includes(look);
  if (kind === 'everyday') return found.hasSecurityWord && labels.has(look);
  return (found.hasSecurityWord || found.hasServiceWord) && found.words.has(name);
}

/** Whether a foreign host holds a whole target domain: paypal.com.example.net, paypal-com.example. */
function embeds({ dotted }: Look, domain: string): boolean {
  return dotted.includes(`.${domain.replaceAll('-', '.')}.`);
}

/**
 * Whether one text becomes the other by at most so many edits: a letter added, left out or changed, or
 * two neighbours swapped.
 */
function isWithinEdits(a: string, b: string, edits: number): boolean {
  if (Math.abs(a.length - b.length) > edits) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA === restB) return true;
  if (edits === 0) return false;
  const swapped = `${restB[1] ?? ''}${restB[0] ?? ''}${restB.slice(2)}`;
  return (
    isWithinEdits(restA.slice(1), restB.slice(1), edits - 1) ||
    isWithinEdits(restA, restB.slice(1), edits - 1) ||
    isWithinEdits(restA.slice(1), restB, edits - 1) ||
    (restB.length > 1 &&
      isWithinEdits(restA.slice(2), swapped.slice(2), edits - 1) &&
      restA.startsWith(swapped.slice(0, 2)))
  );
}
