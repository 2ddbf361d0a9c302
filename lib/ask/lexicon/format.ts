import type { Kind } from '../kinds.ts';
import type { Purpose } from '../purposes.ts';

/**
 * The words one language or group of countries uses.
 *
 * Phrases are written as `normalise` leaves text: lower case, NFKC, Latin letters without accents
 * (`numero`, not `número`), one space between words. How they match:
 * - A phrase matches whole words; a space stands for any run of separators or none, so `card number`
 *   also finds `card-number` and, in names and ids, `cardNumber` and `cardnumber`.
 * - `*` at the end of a word stands for any further letters of it (`numer*` finds `numeru`, `numery`).
 * - In scripts written without spaces (Han, kana, Thai, Khmer, Burmese, Lao), and in Hangul, a
 *   phrase is found anywhere.
 */
export interface Lexicon {
  /** BCP 47 tags this file serves. */
  readonly languages: readonly string[];
  /** Words that name a kind by themselves, in labels, placeholders, names or ids. */
  readonly words: Partial<Readonly<Record<Kind, readonly string[]>>>;
  /** Words that name a kind only beside a second signal of the same kind or subject (shape, neighbours, page). */
  readonly weak?: Partial<Readonly<Record<Kind, readonly string[]>>>;
  /** Phrases that make a control none although a word matches: promo code, order number, passport issue date. */
  readonly not?: readonly string[];
  /** Nouns that right after a word for a kind make the text about something else: phone `operator`, 护照`类型`. */
  readonly heads?: readonly string[];
  /** Words that do so right before it, or at the beginning of the text: `nearest` branch, `search by` name or phone. */
  readonly leads?: readonly string[];
  /** Those whose cards and accounts are no bank's: `oyster` card, `utility` account. */
  readonly others?: readonly string[];
  /** Words by which a page says what it is for, in title, headings or buttons. */
  readonly purposes?: Partial<Readonly<Record<Purpose, readonly string[]>>>;
}
