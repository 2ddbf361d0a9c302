import { GATE_STEMS, GATE_WINDOWS, GATE_WORDS } from 'virtual:gate';
import { essence } from './essence.ts';
import { normalise } from './normalise.ts';
import { remembered } from './remembered.ts';
import { looksLikeCard } from './card-digits.ts';
import type { Answer } from './watch-controls.ts';
import { unpackWindows } from './windows.ts';
import { readWords, type ControlWords } from './words.ts';

/*
 * The gate tells controls that certainly ask for nothing from those worth a closer look, by a few
 * stems of which every phrase of every language's lexicon holds one (scripts/pack-gate.ts). It never
 * misses what the lexicons would find; that it lets some harmless words through costs a look, not a
 * warning.
 */

/** Autocomplete tokens that ask for personal data (HTML standard, autofill). */
const TOKENS = /\b(?:tel|cc-(?:number|csc|exp)|bday)\b/i;

let stems: string | null = null;

/** The rests of the stems that begin with two letters, looked up among all when first asked for. */
const rests = new Map<number, readonly string[] | null>();

const allStems = (): string => (stems ??= unpackWindows(GATE_STEMS, GATE_WINDOWS));

function restsOf(text: string, at: number): readonly string[] | null {
  const key = text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
  let own = rests.get(key);
  if (own === undefined) {
    const all = allStems();
    const begin = all.indexOf(`\n${text.slice(at, at + 2)}`) + 3;
    own = begin < 3 ? null : all.slice(begin, all.indexOf('\n', begin)).split(',');
    rests.set(key, own);
  }
  return own;
}

let words: ReadonlySet<string> | null = null;

function holdsStem(text: string): boolean {
  const joined = text.replaceAll(' ', '');
  for (let at = 0; at < joined.length - 1; at += 1) {
    const own = restsOf(joined, at);
    if (!own) continue;
    for (const rest of own) if (joined.startsWith(rest, at + 2)) return true;
  }
  return false;
}

const allWords = (): ReadonlySet<string> =>
  (words ??= new Set(unpackWindows(GATE_WORDS, GATE_WINDOWS).split(',')));

function holdsWord(text: string): boolean {
  const all = allWords();
  for (const word of text.split(/[\d ]+/)) {
    if (all.has(word) || (word.endsWith('s') && all.has(word.slice(0, -1)))) return true;
  }
  return false;
}

/** One of many things: `cell 12`, `cell 3 4`. */
const COUNTED = /^\D+ \d{1,4}(?: \d{1,4})?$/;
/** A text this short may be nothing but a word and a hint: `nin 11 digits`. */
const SHORT = 24;

/** Whether a text is nothing but a word that counts only alone, with its number and hints or without. */
const isWord = (plain: string): boolean =>
  allWords().has(`!${plain.replace(/^no (?=.)| no$/, '')}`) ||
  (plain.length <= SHORT &&
    !COUNTED.test(plain) &&
    plain.split(' ').some((word) => allWords().has(`!${word}`)));

const holds = remembered((text) => {
  const plain = essence(text).text;
  return (
    holdsStem(text) ||
    holdsWord(text) ||
    isWord(plain) ||
    (plain !== text && (holdsStem(plain) || holdsWord(plain)))
  );
});

/** Tells whether a normalised text may name a kind of personal data in any language. */
export const mayName = (text: string): boolean => text !== '' && holds(text);

/** The longest label, in characters, that may say nothing: `short answer text`, `digits 13 to 16`. */
const LONGEST_EMPTY = 18;

/** Tells whether a control may ask for personal data. */
export function mayAsk(control: ControlWords): boolean {
  if (control.role === 'email') return false;
  if (control.role === 'tel' || TOKENS.test(control.autocomplete) || looksLikeCard(control)) return true;
  // The cheapest first: each text is read from the page only once it is asked for.
  if (control.attributes.some(mayName) || mayName(control.placeholder)) return true;
  if (mayName(control.name) || mayName(control.label) || mayName(control.description)) return true;
  if (mayName(control.group)) return true;
  // A short label may only say to answer; what is asked then stands before it.
  const isLong = control.label.length > LONGEST_EMPTY || control.name.length > LONGEST_EMPTY;
  if (isLong && control.role !== 'file') return false;
  return control.before.some(mayName) || mayName(control.after);
}

const WORTH_A_LOOK: Answer = { kind: 'unsure' };

/** What takes milliseconds the first time: unpacking, and the compiling of what reads any text. Gone through once. */
const preparations = [
  allStems,
  allWords,
  () => normalise('Any ünïcode text'),
  () => mayName('any text'),
].values();

/** Lets the first control through that may ask, which is all that needs to be known; for `watchControls`. */
export function* passGate(
  controls: readonly HTMLElement[],
): Generator<undefined, readonly (Answer | null)[]> {
  const answers: (Answer | null)[] = [];
  for (const prepare of preparations) {
    prepare();
    yield;
  }
  for (const control of controls) {
    const isAsking = mayAsk(readWords(control));
    answers.push(isAsking ? WORTH_A_LOOK : null);
    if (isAsking) break;
    yield;
  }
  return answers;
}
