/** The digits of a text as numbers. */
export const digitsOf = (text: string): number[] => Array.from(text, Number);

/** The sum of digits times weights, the weights repeated as needed. */
export const weighted = (digits: readonly number[], weights: readonly number[]): number =>
  digits.reduce((sum, digit, at) => sum + digit * (weights[at % weights.length] ?? 0), 0);

/** Luhn's check (ISO/IEC 7812-1, annex B). */
export function luhn(text: string): boolean {
  const sum = digitsOf(text)
    .toReversed()
    .reduce((total, digit, at) => total + (at % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)), 0);
  return sum % 10 === 0;
}

/** The remainder of a decimal number of any length, letters counted from A = 10 (ISO/IEC 7064). */
export function remainder(text: string, divisor: number): number {
  let left = 0;
  for (const letter of text) {
    const value = Number.parseInt(letter, 36);
    left = (left * (value > 9 ? 100 : 10) + value) % divisor;
  }
  return left;
}

const D =
  '0123456789123406789523401789563401289567401239567859876043216598710432765982104387659321049876543210';
const P = '01234567891576283094580379614289160435279453126870428657390127938064157046913258';

/** Verhoeff's check, the last digit being the check digit. */
export function verhoeff(text: string): boolean {
  const check = digitsOf(text)
    .toReversed()
    .reduce((sum, digit, at) => Number(D[sum * 10 + Number(P[(at % 8) * 10 + digit])]), 0);
  return check === 0;
}

/** Whether all digits are the same, which passes many a checksum and is nobody's number. */
export const isMonotone = (text: string): boolean => /^(\d)\1*$/.test(text);
