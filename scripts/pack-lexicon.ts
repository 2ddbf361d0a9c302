import { KINDS } from '../lib/ask/kinds.ts';
import type { Lexicon } from '../lib/ask/lexicon/format.ts';
import { essence } from '../lib/ask/essence.ts';
import { isUnspaced, matcher } from '../lib/ask/match.ts';
import { normalise } from '../lib/ask/normalise.ts';
import { PURPOSES, type Purpose } from '../lib/ask/purposes.ts';

/*
 * The form in which all lexicons ship: one string of buckets, one a line.
 *
 * A bucket starts with its key: the first two letters of its phrases (the first one in scripts
 * written without spaces). Its phrases follow in order, front-coded: a digit says how many
 * characters beyond the key are shared with the phrase before, then comes the rest, then what the
 * phrase means: a capital letter for a kind by its place in KINDS (`A` the first), `-` before it
 * for a weak word, `Z` for a phrase that rules a kind out, `V`, `W` and `X` for heads, leads and others
 * (lib/ask/lexicon/format.ts). Digits of the phrases themselves are
 * written full width. The matcher in lib/ask/match.ts reads this as it stands, so nothing is built
 * in a page before it is needed.
 */

const RULES_OUT = 'Z';
/** The letters of the words that turn those beside them. */
const TURNS = { heads: 'V', leads: 'W', others: 'X' } as const;

/** What a phrase is in the page's text: normalised, with `*` kept where it ends a word. */
export function normalisePhrase(phrase: string): string {
  const parts = phrase.split('*');
  const normal = parts.map((part, index) => (index > 0 && /^[\s-]/.test(part) ? ' ' : '') + normalise(part));
  return essence(normal.join('*')).text;
}

/** The first letters of a phrase, spaces left out, and the rest. */
function cut(phrase: string): { key: string; rest: string } {
  const wanted = isUnspaced(phrase.charCodeAt(0)) ? 1 : 2;
  let key = '';
  let at = 0;
  while (key.length < wanted && at < phrase.length) {
    const letter = phrase.charAt(at);
    if (letter === '*') break;
    if (letter !== ' ') key += letter;
    at += 1;
  }
  return { key, rest: phrase.slice(at) };
}

const shared = (one: string, other: string): number => {
  let length = 0;
  while (length < 9 && length < one.length && one[length] === other[length]) length += 1;
  return length;
};

const fullWidth = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** Packs phrases, as `normalisePhrase` leaves them, each with the letters that say what it means. */
function pack(meanings: ReadonlyMap<string, string>): string {
  const buckets = new Map<string, [rest: string, meaning: string][]>();
  for (const [phrase, meaning] of meanings) {
    const { key, rest } = cut(phrase);
    buckets.set(key, [...(buckets.get(key) ?? []), [fullWidth(rest), meaning]]);
  }
  return [...buckets]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, phrases]) => {
      let before = '';
      return (
        key +
        phrases
          .toSorted(([one], [other]) => (one < other ? -1 : 1))
          .map(([rest, meaning]) => {
            const length = shared(before, rest);
            before = rest;
            return `${length}${rest.slice(length)}${meaning}`;
          })
          .join('')
      );
    })
    .join('\n');
}

function add(to: Map<string, Set<string>>, phrase: string, meaning: string): void {
  const text = normalisePhrase(phrase);
  // In another language the phrase may be an article and nothing else.
  if (text.length < 2) return;
  to.set(text, (to.get(text) ?? new Set()).add(meaning));
}

/** What each phrase of all languages means, weak meanings and rulings-out giving way to strong ones. */
function mergeLexicons(lexicons: readonly Lexicon[]): ReadonlyMap<string, string> {
  const strong = new Map<string, Set<string>>();
  const weak = new Map<string, Set<string>>();
  const ruledOut = new Set<string>();
  const turning = new Map<string, Set<string>>();
  for (const lexicon of lexicons) {
    for (const kind of KINDS) {
      const letter = String.fromCharCode(65 + KINDS.indexOf(kind));
      lexicon.words[kind]?.forEach((phrase) => add(strong, phrase, letter));
      lexicon.weak?.[kind]?.forEach((phrase) => add(weak, phrase, `-${letter}`));
    }
    lexicon.not?.forEach((phrase) => ruledOut.add(normalisePhrase(phrase)));
    for (const list of ['heads', 'leads', 'others'] as const)
      lexicon[list]?.forEach((phrase) => add(turning, phrase, TURNS[list]));
  }
  ruledOut.delete('no');
  const all = new Set([...strong.keys(), ...weak.keys(), ...ruledOut, ...turning.keys()]);
  return new Map(
    [...all]
      .toSorted()
      .map((phrase) => [
        phrase,
        [
          ...(strong.get(phrase) ?? (ruledOut.has(phrase) ? [RULES_OUT] : (weak.get(phrase) ?? []))),
          ...(turning.get(phrase) ?? []),
        ]
          .toSorted()
          .join(''),
      ]),
  );
}

/** All words for kinds, packed. */
export function packKinds(lexicons: readonly Lexicon[]): string {
  return pack(mergeLexicons(lexicons));
}

/** All words for purposes, packed; letters stand for places in PURPOSES. */
export function packPurposes(lexicons: readonly Lexicon[]): string {
  const meanings = new Map<string, string>();
  for (const { purposes = {} } of lexicons) {
    for (const [purpose, phrases] of Object.entries(purposes) as [Purpose, readonly string[]][]) {
      const letter = String.fromCharCode(65 + PURPOSES.indexOf(purpose));
      for (const phrase of phrases) meanings.set(normalisePhrase(phrase), letter);
    }
  }
  const find = matcher(pack(meanings));
  // A page's text counts once for each purpose, however often it names it.
  const isNamed = (phrase: string, meaning: string): boolean => {
    const text = phrase.replaceAll('*', '');
    return find(text).some(
      (hit) => hit.end - hit.start < text.length && hit.meaning === meaning.charCodeAt(0) - 65,
    );
  };
  return pack(new Map([...meanings].filter(([phrase, meaning]) => !isNamed(phrase, meaning))));
}
