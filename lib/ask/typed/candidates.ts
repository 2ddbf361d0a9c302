/** How much of a text before the caret is looked at, in characters: a number and the words around it. */
const LOOKED_AT = 160;
/** How many of its last words are looked at. */
const LAST_WORDS = 6;

/** A run of digits as numbers are grouped, with a check letter where there is one. */
const DIGITS = /[+(]?\d[\d .()/-]{5,38}[\dXx]/g;
/** Country, check digits and groups, as an IBAN is printed (ISO 13616). */
const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{1,4}){3,9}\b/g;

/**
 * The parts of a typed text that may be a number worth checking: all of it, where it is short, runs of
 * digits, and its last words. Chat boxes hold numbers amid words.
 *
 * @param text up to the caret; its end is looked at
 */
export function candidates(text: string): string[] {
  const end = text.slice(-LOOKED_AT).trim();
  const words = end.split(/\s+/).slice(-LAST_WORDS);
  return [...new Set([end, ...(end.match(DIGITS) ?? []), ...(end.match(IBAN) ?? []), ...words])];
}
