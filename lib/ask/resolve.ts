import { KINDS } from './kinds.ts';
import type { Hit } from './match.ts';

/** A secret's number is mostly that of a login: being called a number proves nothing of it. */
const SECRETS: readonly number[] = [KINDS.indexOf('bank-pin-or-otp'), KINDS.indexOf('card-cvv')];
const SIGN = 'no';
const PLURAL = 's';

const length = ({ start, end }: Hit): number => end - start;

const isInside = (hit: Hit, other: Hit): boolean =>
  other.start <= hit.start && other.end >= hit.end && length(other) > length(hit);

/**
 * A phrase with the word for "number" beside it, unless that belongs to the phrase before. A weak
 * word that is called a number means the number: `konto` may be a login, `konto no` is none.
 */
function withNumber(hit: Hit, hits: readonly Hit[], text: string): Hit {
  const { start, end, meaning, weak } = hit;
  if (text.slice(start, end) === SIGN) return hit;
  const numbered = { ...hit, weak: weak && SECRETS.includes(meaning) };
  const after = end + 1 + SIGN.length;
  if (text.slice(end, after) === ` ${SIGN}` && (text[after] ?? ' ') === ' ')
    return { ...numbered, end: after };
  const before = start - 1 - SIGN.length;
  const stands =
    text.slice(Math.max(before, 0), start) === `${SIGN} ` && (before === 0 || text[before - 1] === ' ');
  return stands && !hits.some((other) => other.end === before - 1) ? { ...numbered, start: before } : hit;
}

/** Whether a phrase counts things: `number of cards` asks how many. */
const isCount = ({ start, end }: Hit, text: string): boolean =>
  text.startsWith(`${SIGN} `, start) && text[end] === PLURAL;

/**
 * Of all phrases found in a text, those that count, the longest first: a phrase inside a longer one
 * is part of its meaning. The text must be an essence, where every word for "number" is `no`.
 */
export function resolve(hits: readonly Hit[], text: string): Hit[] {
  const grown = hits.map((hit) => withNumber(hit, hits, text));
  // What a lexicon says of a number by its full name beats what can be made of a part of the name.
  const isOverruled = (hit: Hit, at: number): boolean =>
    hit !== hits[at] && hits.some((exact) => exact.start === hit.start && exact.end === hit.end);
  return grown
    .filter((hit, at) => !isOverruled(hit, at) && !grown.some((other) => isInside(hit, other)))
    .filter((hit) => !isCount(hit, text))
    .toSorted((one, other) => length(other) - length(one) || Number(one.weak) - Number(other.weak));
}
