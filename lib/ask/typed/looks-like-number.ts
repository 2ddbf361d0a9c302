import { DIGITS } from '../normalise.ts';

/** The fewest digits a number worth checking has, and the longest text that can be one. */
const FEWEST_DIGITS = 7;
const LONGEST = 42;
/** Numbers of mostly letters: Britain's National Insurance number, India's PAN. */
const LETTERED = /^(?:[a-z]{2}(?: ?\d\d){3} ?[a-d]|[a-z]{5}\d{4}[a-z])$/i;

/**
 * Tells whether a typed or pasted text has the shape of an ID, card, account or phone number: a
 * cheap look before the checks are loaded. Takes a control's value; looks at 42 characters at most.
 */
export function looksLikeNumber(text: string): boolean {
  const value = text.trim();
  if (value.length < FEWEST_DIGITS || value.length > LONGEST) return false;
  if (LETTERED.test(value)) return true;
  // Letters and digits of other scripts are let through together: only a cheap look.
  if (!/^[+(]?[\w\u00aa-\uffff][\w\u00aa-\uffff .()/-]*$/.test(value)) return false;
  const digits = value.replace(DIGITS, '0').replace(/\D/g, '').length;
  return digits >= FEWEST_DIGITS && digits * 3 > value.replace(/[ .()/-]/g, '').length;
}
