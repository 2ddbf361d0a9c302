import type { Kind } from '../kinds.ts';
import { looksLikeNumber } from './looks-like-number.ts';
import { isNationalId } from './national.ts';
import { isMonotone, luhn, remainder } from './sums.ts';

/** Issuers' first digits and lengths (ISO/IEC 7812 registry): Visa, Mastercard, American Express, Diners, Discover, JCB, UnionPay, Mir, RuPay, Maestro. */
const CARD =
  /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|220[0-4]\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35\d{14}|62\d{14,17}|(?:60|81|82)\d{14}|(?:50|5[6-9]|6[37])\d{12,17})$/;
/** Country and length, ISO 13616 registry: the shortest is Norway's, the longest Malta's and beyond. */
const IBAN = /^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/;
/** A number with its country code, or one written in groups the way phones are (ITU-T E.123). */
const PHONE = /^(?:\+|00)[1-9]\d{7,14}$/;
const GROUPED_PHONE =
  /^\(?0\d{1,4}\)?[ ./-]\d{2,4}(?:[ .-]?\d{2,4}){1,4}$|^\(\d{3}\) ?\d{3}-\d{4}$|^\d{3}-\d{3}-\d{4}$/;
/** Mainland China's and India's mobile numbers, which people write without groups. */
const MOBILE = /^(?:1[3-9]\d{9}|0[6-9]\d{9}|[6-9]\d{4} \d{5})$/;

/** Dates, times, addresses and version numbers, which have digits enough. */
const NO_NUMBER =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|(?:\d{1,3}\.){3}\d{1,3})(?:$|[ T,])/;

/**
 * What a typed or pasted text is, if it proves to be something by its checksum or its full form:
 * a card, an IBAN, a person's number or a phone number; else null. The text is neither kept nor
 * handed on. Order numbers, timestamps and the cells of a table fail the checks; what passes one by
 * chance, one in a hundred at most, must also have an issuer's prefix or a date in it.
 */
export function recognise(text: string): Kind | null {
  if (!looksLikeNumber(text)) return null;
  const typed = text.trim().normalize('NFKC').toUpperCase();
  if (NO_NUMBER.test(typed)) return null;
  const bare = typed.replace(/[ .()/-]/g, '');
  if (CARD.test(bare) && !isMonotone(bare) && luhn(bare) && !/[./()]/.test(typed)) return 'card-number';
  if (IBAN.test(bare) && remainder(bare.slice(4) + bare.slice(0, 4), 97) === 1) return 'iban';
  if (PHONE.test(bare) || GROUPED_PHONE.test(typed)) return 'phone';
  if (isNationalId(typed)) return 'national-id';
  return MOBILE.test(typed) ? 'phone' : null;
}
