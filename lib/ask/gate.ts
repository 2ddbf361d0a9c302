import { GATE_STEMS, GATE_WORDS } from 'virtual:gate';
import { looksLikeCard } from './shapes.ts';
import type { Answer } from './watch-controls.ts';
import { readWords, type ControlWords } from './words.ts';

/*
 * The gate tells controls that certainly ask for nothing from those worth a closer look, by a few
 * stems of which every phrase of every language's lexicon holds one (scripts/pack-gate.ts). It never
 * misses what the lexicons would find; that it lets some harmless words through costs a look, not a
 * warning.
 */

/** Autocomplete tokens that ask for personal data (HTML standard, autofill). */
const TOKENS = /\b(?:tel|cc-(?:number|csc|exp)|bday)\b/i;

let stems: Map<string, readonly string[]> | null = null;
let words: ReadonlySet<string> | null = null;

function readStems(): Map<string, readonly string[]> {
  return new Map(GATE_STEMS.split('\n').map((bucket) => [bucket.slice(0, 2), bucket.slice(2).split(',')]));
}

/** Tells whether a normalised text may name a kind of personal data in any language. */
export function mayName(text: string): boolean {
  if (text === '') return false;
  stems ??= readStems();
  words ??= new Set(GATE_WORDS.split(','));
  const joined = text.replaceAll(' ', '');
  for (let at = 0; at < joined.length - 1; at += 1) {
    const rests = stems.get(joined.slice(at, at + 2));
    if (rests?.some((rest) => joined.startsWith(rest, at + 2))) return true;
  }
  for (const word of text.split(/[\d ]+/))
    if (words.has(word) || words.has(word.replace(/s$/, ''))) return true;
  return false;
}

/** Tells whether a control may ask for personal data. */
export function mayAsk(control: ControlWords): boolean {
  if (control.role === 'email') return false;
  if (control.role === 'tel' || TOKENS.test(control.autocomplete) || looksLikeCard(control)) return true;
  const { label, name, placeholder, attributes } = control;
  if ([label, name, placeholder, ...attributes].some(mayName)) return true;
  if (label !== '' || name !== '') return mayName(control.description);
  const texts = [...control.before, control.after, control.description, control.group];
  return texts.some(mayName);
}

const WORTH_A_LOOK: Answer = { kind: 'unsure' };

/** Lets through the controls that may ask; for `watchControls`. */
export function* passGate(
  controls: readonly HTMLElement[],
): Generator<undefined, readonly (Answer | null)[]> {
  const answers: (Answer | null)[] = [];
  for (const control of controls) {
    answers.push(mayAsk(readWords(control)) ? WORTH_A_LOOK : null);
    yield;
  }
  return answers;
}
