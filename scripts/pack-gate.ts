import { CAPTIONED } from '../lib/ask/captioned.ts';
import type { Lexicon } from '../lib/ask/lexicon/format.ts';
import { HARMLESS_WORDS } from './harmless-words.ts';
import { normalisePhrase } from './pack-lexicon.ts';

/*
 * The gate: a few short stems, chosen so that each phrase of each lexicon holds at least one. Text
 * without any of them asks for nothing, in any language; text with one is worth the whole lexicon.
 *
 * It ships as two strings: stems, in buckets by their first two letters, a line break before and after
 * each, commas between the rests; and whole words too short to be looked for inside others.
 */

/** Letters in a stem of a script written with spaces, where the phrase has as many. */
const SHORTEST = 5;
const LONGEST = 8;
/** Letters in a stem that reaches across words. */
const ACROSS = 7;
/** Phrases shorter than this are looked for as whole words. */
const SHORTEST_INSIDE = 4;
/** Letters in a stem of a script in which a letter is a syllable or a word. */
const DENSE = 2;
/** The same for scripts that write no vowels, or as signs on their consonants: Hebrew, Arabic, India's, Ethiopia's. */
const SYLLABIC = 3;
/** How much a stem that is found in a harmless word costs more: it is taken where nothing else is left. */
const HARM = 1000;

/** A month and a year in letters: a label that shows them asks for an expiry whatever else it says. */
const MONTH_AND_YEAR = /^(?:mm|мм) /;

const isDense = (text: string): boolean =>
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u9fff\uac00-\ud7af]/.test(text);

const isSyllabic = (text: string): boolean => /[\u0590-\u06ff\u0900-\u0dff\u1200-\u137f]/.test(text);

/** How many letters a stem of a text has at least, where `shortest` is asked of one in letters. */
function leastOf(text: string, shortest: number): number {
  if (isDense(text)) return DENSE;
  return isSyllabic(text) ? SYLLABIC : Math.max(SHORTEST_INSIDE, Math.min(shortest, text.length));
}

/** The stems that stand in any text that holds a phrase, spaces left out as they are in the text. */
function stemsOf(phrase: string): string[] {
  const stems: string[] = [];
  for (const part of phrase.split('*')) {
    const words = part.split(' ').filter((word) => word.length >= SHORTEST_INSIDE);
    const joined = part.replaceAll(' ', '');
    // Letters across words are found in anything, so a stem there has to be long.
    for (const [text, shortest] of [
      ...words.map((word) => [word, SHORTEST] as const),
      [joined, ACROSS] as const,
    ]) {
      const least = leastOf(text, shortest);
      for (let length = least; length <= LONGEST; length += 1) {
        for (let at = 0; at + length <= text.length; at += 1) stems.push(text.slice(at, at + length));
      }
    }
  }
  return stems;
}

/** What a stem costs: a little for its bytes, much where harmless words hold it. */
function costOf(stem: string, harmless: string): number {
  return 1 + stem.length / 8 + (harmless.includes(stem) ? HARM : 0);
}

export interface Gate {
  /** Found anywhere in a text without its spaces. */
  readonly stems: readonly string[];
  /** Found as whole words; those that begin with `!` only where the text is nothing else. */
  readonly words: readonly string[];
}

/** The words that count only where a text says nothing else, each marked by an exclamation mark. */
const alone = (lexicons: readonly Lexicon[]): readonly string[] => [
  ...new Set(
    lexicons
      .flatMap(({ weak = {} }) => [...CAPTIONED].flatMap((kind) => weak[kind] ?? []))
      .filter((phrase) => phrase.length > 2 && !phrase.includes('*'))
      .map((phrase) => `!${normalisePhrase(phrase).replace(/^no (?=.)| no$/, '')}`),
  ),
];

/** Where a worth belongs in a queue sorted by worth, the best last. */
function placeFor(worth: number, queue: readonly { readonly once: number }[]): number {
  let low = 0;
  let high = queue.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((queue[middle]?.once ?? 0) <= worth) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Chooses the stems and words: again and again the stem that covers most phrases not yet covered for
 * its cost (Chvátal's greedy set cover).
 */
export function makeGate(lexicons: readonly Lexicon[]): Gate {
  const phrases = new Set(
    lexicons
      .flatMap(({ words, weak }) => [
        ...Object.values(words).flat(),
        ...(weak?.['card-expiry']?.filter((phrase) => MONTH_AND_YEAR.test(phrase)) ?? []),
      ])
      .map(normalisePhrase),
  );
  const harmless = HARMLESS_WORDS.map(normalisePhrase).join(' ');
  const harmlessWords = new Set(harmless.split(' '));
  const words = new Set<string>();
  const covers = new Map<string, Set<string>>();
  for (const phrase of phrases) {
    const stems = stemsOf(phrase);
    // Too short for a stem: its first word that is no harmless one, and all as one; where it goes on, found anywhere.
    if (stems.length === 0 && !phrase.includes('*')) {
      const own = phrase.split(' ');
      words.add(own.find((word) => !harmlessWords.has(word)) ?? phrase).add(own.join(''));
    } else if (stems.length === 0) stems.push(phrase.replaceAll(/[ *]/g, ''));
    for (const stem of stems) covers.set(stem, (covers.get(stem) ?? new Set()).add(phrase));
  }
  const costs = new Map([...covers.keys()].map((stem) => [stem, costOf(stem, harmless)]));
  const worth = (stem: string): number => (covers.get(stem)?.size ?? 0) / (costs.get(stem) ?? 1);
  const chosen: string[] = [];
  // The best last. Worth only sinks as phrases are covered, so a stem whose fresh worth still beats
  // what the next one was worth once is the best there is.
  const queue = [...covers.keys()]
    .map((stem) => ({ stem, once: worth(stem) }))
    .toSorted((a, b) => a.once - b.once || (a.stem < b.stem ? 1 : -1));
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { stem } = next;
    const fresh = worth(stem);
    if (fresh === 0) continue;
    if (fresh < (queue.at(-1)?.once ?? 0)) {
      queue.splice(placeFor(fresh, queue), 0, { stem, once: fresh });
      continue;
    }
    chosen.push(stem);
    for (const phrase of covers.get(stem) ?? []) {
      for (const other of stemsOf(phrase)) if (other !== stem) covers.get(other)?.delete(phrase);
    }
  }
  return { stems: chosen.toSorted(), words: [...words, ...alone(lexicons)].toSorted() };
}

/** The gate's stems in the form that ships. */
export function packStems(stems: readonly string[]): string {
  const buckets = Map.groupBy(stems, (stem) => stem.slice(0, 2));
  const lines = [...buckets].map(([key, own]) => key + own.map((stem) => stem.slice(2)).join());
  return `\n${lines.join('\n')}\n`;
}
