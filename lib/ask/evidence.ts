import { KIND_WORDS } from 'virtual:lexicon';
import { essence } from './essence.ts';
import { KINDS, type Kind } from './kinds.ts';
import { matcher, type Hit } from './match.ts';
import { remembered } from './remembered.ts';
import { resolve } from './resolve.ts';

/** One phrase of a text and what it says about a control. */
export interface Clue {
  /** The kind it names; null where it names something that is no personal data: a promo code, an order number. */
  readonly kind: Kind | null;
  /** It may mean the kind, if a second signal agrees. */
  readonly weak: boolean;
  /** The phrase as the text has it, and where it begins there. */
  readonly words: string;
  readonly start: number;
}

/** A name of this many letters may be another language's everyday word (`dni`, `ein`, `sin`). */
const LONGEST_ACRONYM = 3;
/** No everyday word has no vowel: `cvv`, `ssn`. */
const VOWEL = /[aeiouy]/;
/** In a text of more words than this, such a name alone is not taken at its word. */
const SHORT_TEXT = 4;

/** A number's name at the end of another word, as in `accountno`. */
const NUMBERED = /(?<=[a-z]{2})(number|nummer|numero|num|no|nr)\b/;

const findKinds = matcher(KIND_WORDS);

function read(full: string, glued: boolean): readonly Clue[] {
  const { text, at } = essence(full);
  const isLong = !glued && text.split(' ', SHORT_TEXT + 1).length > SHORT_TEXT;
  const isAcronym = ({ start, end }: Hit): boolean =>
    end - start <= LONGEST_ACRONYM && text.charCodeAt(start) < 0x250 && VOWEL.test(text.slice(start, end));
  return resolve(findKinds(text, glued), text).map((hit) => ({
    kind: KINDS[hit.meaning] ?? null,
    weak: hit.weak || (isLong && isAcronym(hit)),
    words: full.slice(at[hit.start], (at[hit.end - 1] ?? 0) + 1),
    start: at[hit.start] ?? 0,
  }));
}

const inText = remembered((text) => read(text, false));

const inName = remembered((name) => {
  const clues = read(name, true);
  return clues.every(({ weak }) => weak) && NUMBERED.test(name)
    ? read(name.replace(NUMBERED, ' $1'), true)
    : clues;
});

/**
 * Looks a normalised text up in the words of all languages and returns its clues, the longest
 * first. `glued` is for the names programmers give, where words stand inside longer ones.
 */
export const evidence = (text: string, glued = false): readonly Clue[] =>
  text === '' ? [] : (glued ? inName : inText)(text);
