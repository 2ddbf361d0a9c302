import { BRAND_ALONE, BRAND_WITH_SECURITY_WORD, WEIGHTS } from './data/weights.ts';
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
const SHORTEST_NEAR_NAME = 6;

/** A host as it looks, prepared once for all targets. */
interface Look {
  readonly site: SiteName;
  readonly name: string;
  readonly nameLook: string;
  /** What its owner chose, without hyphens: all labels before the ending, joined by dots. */
  readonly flat: string;
  readonly tokens: ReadonlySet<string>;
  readonly hasSecurityWord: boolean;
}

/**
 * Finds the target a host is most likely to be mistaken for.
 *
 * @param hasSecurityWord whether the host holds a security word, which makes a brand in it worse
 * @returns null where it resembles none, or is one of them
 */
export function findLookalike(
  site: SiteName,
  targets: readonly Target[],
  hasSecurityWord: boolean,
): Lookalike | null {
  const name = toUnicode(site.name);
  const chosen = skeleton(toUnicode(chosenPart(site)));
  const look: Look = {
    site,
    name,
    nameLook: skeleton(name).replaceAll('-', ''),
    flat: chosen.replaceAll('-', ''),
    tokens: new Set(chosen.split(/[.-]/).concat(chosen.replaceAll('-', '').split('.'))),
    hasSecurityWord,
  };
  let worst: Lookalike | null = null;
  for (const target of targets) {
    if (target.domain === site.unit || target.family.has(site.unit)) continue;
    if (site.unit.endsWith(`.${target.domain}`)) continue;
    for (const targetName of target.names) {
      const found = compare(look, target, targetName);
      if (found && found.weight > (worst?.weight ?? 0)) worst = found;
    }
  }
  return worst;
}

/** The labels of a host that its owner chose: all before the ending. */
export function chosenPart({ host, suffix }: SiteName): string {
  return suffix === '' ? host : host.slice(0, -suffix.length - 1);
}

function compare(look: Look, target: Target, { name, look: wanted, weak }: TargetName): Lookalike | null {
  const found = (finding: Lookalike['finding'], weight: number = WEIGHTS[finding]): Lookalike => ({
    finding,
    target: target.domain,
    weight,
  });

  if (look.nameLook === wanted && !look.site.shared) {
    if (look.name.replaceAll('-', '') === name.replaceAll('-', '')) return found('other-ending');
    if (!weak) return found('lookalike');
  }
  if (embeds(look, target.domain)) return found('lookalike', WEIGHTS.lookalike - 1);
  if (look.flat.includes(wanted)) {
    const alone = look.tokens.has(wanted);
    if (weak && !(alone && look.hasSecurityWord)) return null;
    return found(
      'brand-in-host',
      WEIGHTS['brand-in-host'] +
        (alone ? BRAND_ALONE : 0) +
        (look.hasSecurityWord ? BRAND_WITH_SECURITY_WORD : 0),
    );
  }
  if (!weak && wanted.length >= SHORTEST_NEAR_NAME && isOneEditAway(look.nameLook, wanted)) {
    return found('near-brand');
  }
  return null;
}

/** Whether a foreign host holds a whole target domain: paypal.com.example.net, paypal-com.example. */
function embeds({ site }: Look, domain: string): boolean {
  const padded = `.${site.host.replaceAll('-', '.')}`;
  return padded.includes(`.${domain.replaceAll('-', '.')}.`);
}

/** Whether one letter added, left out or changed, or two neighbours swapped, turn one text into the other. */
function isOneEditAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const swapped = `${restB[1] ?? ''}${restB[0] ?? ''}${restB.slice(2)}`;
  return (
    restA.slice(1) === restB.slice(1) ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === swapped
  );
}
