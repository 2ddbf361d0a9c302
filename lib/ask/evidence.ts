import { KIND_WORDS } from 'virtual:lexicon';
import { KINDS, type Kind } from './kinds.ts';
import { matcher, type Hit } from './match.ts';

/** One phrase of a text and what it says about a control. */
export interface Clue {
  /** The kind it names; null where it names something that is no personal data: a promo code, an order number. */
  readonly kind: Kind | null;
  /** It may mean the kind, if a second signal agrees. */
  readonly weak: boolean;
  /** The phrase as the text has it. */
  readonly words: string;
}

/** A name of this many letters may be another language's everyday word (`dni`, `ein`, `sin`). */
const LONGEST_ACRONYM = 3;
/** In a text of more words than this, such a name alone is not taken at its word. */
const SHORT_TEXT = 4;
const MOST_REMEMBERED = 400;

const findKinds = matcher(KIND_WORDS);
const remembered = new Map<string, readonly Clue[]>();

const length = ({ start, end }: Hit): number => end - start;
const isInside = (hit: Hit, other: Hit): boolean =>
  other.start <= hit.start && other.end >= hit.end && length(other) > length(hit);

function read(text: string, glued: boolean): readonly Clue[] {
  const hits = findKinds(text, glued);
  if (hits.length === 0) return [];
  const isLong = !glued && text.split(' ', SHORT_TEXT + 1).length > SHORT_TEXT;
  return hits
    .filter((hit) => !hits.some((other) => isInside(hit, other)))
    .toSorted((one, other) => length(other) - length(one) || Number(one.weak) - Number(other.weak))
    .map((hit) => ({
      kind: KINDS[hit.meaning] ?? null,
      weak: hit.weak || (isLong && length(hit) <= LONGEST_ACRONYM && text.charCodeAt(hit.start) < 0x250),
      words: text.slice(hit.start, hit.end),
    }));
}

/**
 * Looks a normalised text up in the words of all languages and returns its clues, the longest
 * first. `glued` is for the names programmers give, where words stand inside longer ones. Texts
 * repeat on a page, so the last few hundred answers are kept.
 */
export function evidence(text: string, glued = false): readonly Clue[] {
  if (text === '') return [];
  const key = glued ? `${text}\n` : text;
  let clues = remembered.get(key);
  if (!clues) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    clues = read(text, glued);
    remembered.set(key, clues);
  }
  return clues;
}
