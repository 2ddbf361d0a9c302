import { KIND_WORDS } from 'virtual:lexicon';
import { KINDS, type Kind } from './kinds.ts';
import { matcher, RULES_OUT, type Hit } from './match.ts';

/** What one text says about a control. */
export interface Evidence {
  /** The kinds it names, the best first: longer phrases before shorter ones. */
  readonly strong: readonly Kind[];
  /** The kinds it may mean if a second signal agrees. */
  readonly weak: readonly Kind[];
  /** It names something that is no personal data: a promo code, an order number. */
  readonly ruledOut: boolean;
  /** The words that decided. */
  readonly words: string;
}

export const NO_EVIDENCE: Evidence = { strong: [], weak: [], ruledOut: false, words: '' };

const findKinds = matcher(KIND_WORDS);
const remembered = new Map<string, Evidence>();
const MOST_REMEMBERED = 400;

const covers = (one: Hit, other: Hit): boolean =>
  one !== other &&
  one.start <= other.start &&
  one.end >= other.end &&
  one.end - one.start > other.end - other.start;

function weigh(text: string, glued: boolean): Evidence {
  const hits = findKinds(text, glued);
  if (hits.length === 0) return NO_EVIDENCE;
  const left = hits
    .filter((hit) => !hits.some((other) => covers(other, hit)))
    .toSorted((one, other) => other.end - other.start - (one.end - one.start));
  const kinds = (weak: boolean): Kind[] => [
    ...new Set(left.flatMap((hit) => (hit.weak === weak ? (KINDS[hit.meaning] ?? []) : []))),
  ];
  const strong = kinds(false);
  const best = left.find((hit) => hit.meaning !== RULES_OUT && hit.weak === (strong.length === 0));
  return {
    strong,
    weak: kinds(true),
    ruledOut: left.some((hit) => hit.meaning === RULES_OUT),
    words: best ? text.slice(best.start, best.end) : '',
  };
}

/**
 * Looks a normalised text up in the words of all languages. `glued` also finds words inside the
 * names programmers give. Texts repeat on a page, so the last few hundred answers are kept.
 */
export function evidence(text: string, glued = false): Evidence {
  if (text === '') return NO_EVIDENCE;
  const key = glued ? `${text}\n` : text;
  let found = remembered.get(key);
  if (!found) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    found = weigh(text, glued);
    remembered.set(key, found);
  }
  return found;
}
