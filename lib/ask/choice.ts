import type { Context } from './context.ts';
import { isNumberWord } from './essence.ts';
import { evidence } from './evidence.ts';
import { IDENTITY_KINDS, type Kind } from './kinds.ts';
import { normalise } from './normalise.ts';
import { saying } from './saying.ts';
import { datePart } from './shapes.ts';
import type { Finding } from './types.ts';
import type { ControlWords } from './words.ts';

/** How many kinds of ID a list names before it counts as a choice of documents. */
const FEWEST = 2;

/** The kinds of ID that the options of a select name. */
function documents({ options }: ControlWords): Kind[] {
  const named = options.flatMap((option) => evidence(normalise(option)).map(({ kind }) => kind));
  return [...IDENTITY_KINDS].filter((kind) => kind !== 'id-document-upload' && named.includes(kind));
}

/** Whether a select offers banks by their names. */
export const offersBanks = ({ options }: ControlWords): boolean =>
  options.filter((option) => evidence(normalise(option)).some(({ kind }) => kind === 'bank-name-or-holder'))
    .length >= FEWEST;

/** Whether a file field may take the document chosen before it: nothing says that it takes another. */
const takesDocument = (said: string): boolean =>
  evidence(said).every(({ kind, weak }) => weak && kind === 'id-document-upload');

/**
 * What a control that is only called a number, or nothing, takes where a choice of documents stands before it;
 * a file field the document's picture.
 */
export function chosenDocument(words: ControlWords, { before }: Context): Finding | null {
  const [list] = before;
  if (list?.words.role !== 'select' || words.role === 'select' || datePart(words)) return null;
  const said = words.label || words.name || words.placeholder || words.caption;
  const isFile = words.role === 'file';
  if (isFile ? !takesDocument(said) : !isNumberWord(said) && saying(said) !== '') return null;
  const [kind, ...others] = documents(list.words);
  if (!kind || others.length + 1 < FEWEST) return null;
  return { kind: isFile ? 'id-document-upload' : kind, signal: 'nearby', words: said };
}
