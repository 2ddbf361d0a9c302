import { GATE_FOREIGN_STEMS, GATE_FOREIGN_WORDS, GATE_STEMS, GATE_WINDOWS, GATE_WORDS } from 'virtual:gate';
import { essence } from './essence.ts';
import { normalise } from './normalise.ts';
import { remembered } from './remembered.ts';
import { stemFinder } from './stems.ts';
import { genuine } from './unclobbered.ts';
import { looksLikeCard } from './card-digits.ts';
import type { Answer } from './watch-controls.ts';
import { isForeign, unpackWindows } from './windows.ts';
import { readWords, type ControlWords } from './words.ts';

/*
 * The gate tells controls that certainly ask for nothing from those worth a closer look, by a few
 * stems of which every phrase of every language's lexicon holds one (scripts/pack-gate.ts). It never
 * misses what the lexicons would find; that it lets some harmless words through costs a look, not a
 * warning.
 */

/** Autocomplete tokens that ask for personal data (HTML standard, autofill). */
const TOKENS = /\b(?:tel|cc-(?:number|csc|exp)|bday)\b/i;

interface Known {
  /** Finds a stem in a text without its spaces. */
  readonly findStem: (joined: string) => boolean;
  readonly words: ReadonlySet<string>;
}

const makeKnown = (stems: string, words: string): Known => ({
  findStem: stemFinder(stems),
  words: new Set(words.split(',')),
});

const known = makeKnown(GATE_STEMS, GATE_WORDS);
let foreign: Known | null = null;

/** The stems and words that hold letters beyond ASCII, unpacked when the first such text comes: most have none. */
const knownForeign = (): Known =>
  (foreign ??= makeKnown(
    unpackWindows(GATE_FOREIGN_STEMS, GATE_WINDOWS),
    unpackWindows(GATE_FOREIGN_WORDS, GATE_WINDOWS),
  ));

function holdsStem(text: string): boolean {
  const joined = text.replaceAll(' ', '');
  return known.findStem(joined) || (isForeign(joined) && knownForeign().findStem(joined));
}

const isKnown = (word: string): boolean =>
  known.words.has(word) || (isForeign(word) && knownForeign().words.has(word));

const holdsWord = (text: string): boolean =>
  text.split(/[\d ]+/).some((word) => isKnown(word) || (word.endsWith('s') && isKnown(word.slice(0, -1))));

/** One of many things: `cell 12`, `cell 3 4`. */
const COUNTED = /^\D+ \d{1,4}(?: \d{1,4})?$/;
/** A text this short may be nothing but a word and a hint: `nin 11 digits`. */
const SHORT = 24;

/** Whether a text is nothing but a word that counts only alone, with its number and hints or without. */
const isWord = (plain: string): boolean =>
  isKnown(`!${plain.replace(/^no (?=.)| no$/, '')}`) ||
  (plain.length <= SHORT && !COUNTED.test(plain) && plain.split(' ').some((word) => isKnown(`!${word}`)));

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

/** How many controls one step looks at. */
const STEP = 4;

const WORTH_A_LOOK: Answer = { kind: 'unsure' };

/** What is read of a control by code of its own. */
const READ = ['attributes', 'label', 'group', 'before', 'after'] as const;

/** Goes once, in steps, through what takes milliseconds the first time, when it is compiled or unpacked. */
function* prepare(control: HTMLElement): Generator<undefined> {
  mayName(normalise('Any text'));
  yield;
  const words = readWords(control);
  for (const key of READ) {
    Reflect.get(words, key);
    yield;
  }
  if (!isForeign(genuine(Document.prototype, 'title', document))) return;
  knownForeign();
  yield;
  normalise('Any ünïcode text');
  yield;
}
let preparing: Generator<undefined> | null = null;

/** Lets the first control through that may ask, which is all that needs to be known; for `watchControls`. */
export function* passGate(
  controls: readonly HTMLElement[],
): Generator<undefined, readonly (Answer | null)[]> {
  const answers: (Answer | null)[] = [];
  const [first] = controls;
  if (first) yield* (preparing ??= prepare(first));
  for (const [at, control] of controls.entries()) {
    const isAsking = mayAsk(readWords(control));
    answers.push(isAsking ? WORTH_A_LOOK : null);
    if (isAsking) break;
    if (at % STEP === 0) yield;
  }
  return answers;
}
