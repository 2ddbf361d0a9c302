import type { Clue } from './evidence.ts';
import { IDENTITY_KINDS, type Kind } from './kinds.ts';
import { datePart } from './shapes.ts';
import type { ControlWords } from './words.ts';

/** The kinds a select can ask for; any other select only narrows down what the field beside it takes. */
const SELECTABLE: ReadonlySet<Kind> = new Set<Kind>([
  'date-of-birth',
  'card-expiry',
  'bank-name-or-holder',
  'bank-routing',
  'bank-account',
]);
/** The kinds that are dates. */
export const DATES: ReadonlySet<Kind> = new Set<Kind>(['date-of-birth', 'card-expiry']);

/** Files that may show an ID, by their types and endings. */
const PICTURES = /image|video|pdf|jpe?g|png|heic|webp|gif|tif|bmp|doc|zip|\*\/\*|octet/i;

/** Whether a select offers anything beyond figures, once it is filled. */
const hasWords = (options: readonly string[]): boolean =>
  options.length > 1 && options.slice(1).some((option) => Number.isNaN(Number.parseInt(option, 10)));

/** Whether a kind can be asked by a control of this make at all. */
export function fits(kind: Kind, words: ControlWords): boolean {
  switch (words.role) {
    case 'file':
      return kind === 'id-document-upload' && takesPictures(words.accept);
    case 'select':
      return (
        SELECTABLE.has(kind) && (!DATES.has(kind) || datePart(words) !== null || !hasWords(words.options))
      );
    case 'date':
      return DATES.has(kind);
    case 'email':
      return false;
    default:
      return kind !== 'id-document-upload' && !(kind === 'card-number' && isOddLength(words.longest));
  }
}

/** Whether a file field takes pictures or documents that hold one, going by what it lists. */
const takesPictures = (accept: string): boolean => accept === '' || PICTURES.test(accept);

/** Longer than any part of a card's number, shorter than the whole: 15 to 19 digits for credit (ISO/IEC 7812). */
const isOddLength = (longest: number): boolean => longest > 6 && longest < 14;

/** A file field named by an ID asks for its picture. A driving licence is no question there: only its picture is left. */
const asAsked = (clue: Clue, kind: Kind, words: ControlWords): Fitting =>
  words.role === 'file' && IDENTITY_KINDS.has(kind)
    ? { ...clue, kind: 'id-document-upload', weak: clue.weak && kind !== 'driving-licence' }
    : { ...clue, kind };

/** Masked, what may be a postcode elsewhere is a secret. */
export const isMaskedPin = ({ kind, words: phrase }: Clue, { role }: ControlWords): boolean =>
  kind === null && role === 'password' && /^pin ?code$/.test(phrase);

/** A clue to a kind that the control can ask for. */
export type Fitting = Clue & { readonly kind: Kind };

/** The clues that a control of this make can mean, as it means them. */
export const fitting = (clues: readonly Clue[], words: ControlWords): Fitting[] =>
  clues.flatMap((clue): Fitting[] => {
    if (isMaskedPin(clue, words)) return [{ ...clue, kind: 'bank-pin-or-otp', weak: true }];
    const asked = clue.kind && asAsked(clue, clue.kind, words);
    return asked && fits(asked.kind, words) ? [asked] : [];
  });
