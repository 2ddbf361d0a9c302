import { isMonotone, luhn } from './sums.ts';

/**
 * First digits and lengths that issuers give cards today (ISO/IEC 7812 registry): Visa, Mastercard,
 * Mir, American Express, Diners, Discover, JCB, UnionPay, RuPay, Maestro. Lengths that nobody issues
 * any more, such as Visa's thirteen, would only add chance hits.
 */
const CARD = new RegExp(
  [
    '4\\d{15}',
    '5[1-5]\\d{14}',
    '2(?:22[1-9]|2[3-9]\\d|[3-6]\\d\\d|7[01]\\d|720)\\d{12}',
    '220[0-4]\\d{12}',
    '3[47]\\d{13}',
    '3(?:0[0-5]|095|[689]\\d)\\d{11}',
    '6(?:011|4[4-9]\\d|5\\d\\d)\\d{12}',
    '35(?:2[89]|[3-8]\\d)\\d{12}',
    '62\\d{14}(?:\\d{3})?',
    '(?:508[5-9]|60(?:69|[78]\\d)|81[7-9]\\d|820[01])\\d{12}',
    '(?:5018|5020|5038|5893|6304|6759|676[1-3])\\d{12}(?:\\d{3})?',
  ]
    .map((issuer) => `^${issuer}$`)
    .join('|'),
);

/**
 * Whether a text is a card's number: an issuer's first digits, the right length and Luhn's check.
 *
 * @param text as typed, trimmed
 */
export function isCard(text: string): boolean {
  const bare = text.replace(/[ -]/g, '');
  return CARD.test(bare) && !isMonotone(bare) && luhn(bare);
}
