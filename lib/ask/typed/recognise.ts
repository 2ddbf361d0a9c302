import type { Kind } from '../kinds.ts';
import { candidates } from './candidates.ts';
import { isCard } from './cards.ts';
import { isIban } from './ibans.ts';
import { looksLikeNumber } from './looks-like-number.ts';
import { isNationalId } from './national.ts';
import { NOTHING_NEAR, type Near } from './near.ts';
import { isMobile, isPhone } from './phones.ts';

/** Dates, times, addresses and version numbers, which have digits enough. */
const NO_NUMBER =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|(?:\d{1,3}\.){3}\d{1,3})(?:$|[ T,])/;

/**
 * What a typed or pasted number is, if it proves to be something by its checksum or its full form: a
 * card, an IBAN, a person's number or a phone number; else null. The text is neither kept nor handed
 * on. What a random number of the same shape would pass more than once in a hundred times is
 * believed only where the page or the person is of its country, or a word for it is near
 * (docs/asking.md has the measured rates).
 */
export function recognise(text: string, near: Near = NOTHING_NEAR): Kind | null {
  if (!looksLikeNumber(text)) return null;
  const typed = text.trim().normalize('NFKC').toUpperCase();
  if (NO_NUMBER.test(typed)) return null;
  if (isCard(typed)) return 'card-number';
  if (isIban(typed.replace(/[ .-]/g, ''))) return 'iban';
  if (isPhone(typed, near)) return 'phone';
  // Before mobile numbers, whose form more numbers have by chance.
  if (isNationalId(typed, near)) return 'national-id';
  return isMobile(typed, near) ? 'phone' : null;
}

/** What the first number in a typed text is that proves to be something; else null. */
export function recogniseIn(text: string, near: Near = NOTHING_NEAR): Kind | null {
  for (const candidate of candidates(text)) {
    const kind = recognise(candidate, near);
    if (kind) return kind;
  }
  return null;
}
