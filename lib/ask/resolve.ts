import { KINDS } from './kinds.ts';
import { RULED_OUT, type Hit } from './match.ts';

/** A secret's number is mostly that of a login: being called a number proves nothing of it. */
const SECRETS: readonly number[] = [KINDS.indexOf('bank-pin-or-otp'), KINDS.indexOf('card-cvv')];
/** Kinds of which others than banks have some too. */
const ISSUED: readonly number[] = [
  KINDS.indexOf('bank-account'),
  KINDS.indexOf('card-number'),
  KINDS.indexOf('bank-pin-or-otp'),
];
/** The meanings of words that turn those beside them (scripts/pack-lexicon.ts). */
const HEAD = 21;
const LEAD = 22;
const OTHER = 23;
/** How far a lead at the beginning of a text reaches, in letters: not through a sentence. */
const LEAD_REACH = 16;
/** Letters that may stand between a card or an account and whose it is. */
const NEAR_ISSUER = 12;
/** Kinds that also say whose something is: the payee's card, the payroll account's bank. */
const OWNERS: readonly number[] = [KINDS.indexOf('bank-name-or-holder'), KINDS.indexOf('bank-account')];
/** What Japanese and Chinese put between two nouns. */
const OF = 'の的';
const SIGN = 'no';
/** Kana, Han and Hangul begin here. */
const EAST_ASIAN = 0x3005;
const PLURAL = 's';
/** Letters of the shortest compound that is known by its full name. */
const SHORTEST_COMPOUND = 8;

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

const isTurning = ({ meaning }: Hit): boolean => meaning >= HEAD && meaning <= OTHER;

/** Whether a phrase ends where another begins. */
const meets = (end: number, start: number, text: string): boolean =>
  start === end || (start === end + 1 && text[end] === ' ');

/** Whether a phrase only says whose the next one is: in East Asia's languages the last word says what it is. */
const isBeforeHead = ({ end, weak, meaning }: Hit, hits: readonly Hit[], text: string): boolean =>
  !weak &&
  OWNERS.includes(meaning) &&
  text.charCodeAt(end) >= EAST_ASIAN &&
  hits.some(
    (next) =>
      next.start === end + Number(OF.includes(text.charAt(end))) &&
      !next.weak &&
      next.meaning !== RULED_OUT &&
      !(ISSUED.includes(meaning) && ISSUED.includes(next.meaning)),
  );

/** A phrase that a word beside it turns into something else, as ruled out together with that word. */
function turned(hit: Hit, turns: readonly Hit[], text: string): Hit {
  const by = turns.find(({ meaning, start, end }) => {
    if (meaning === HEAD) return meets(hit.end, start, text);
    if (meaning === LEAD)
      return meets(end, hit.start, text) || (start === 0 && end < hit.start && hit.start - end <= LEAD_REACH);
    return (
      ISSUED.includes(hit.meaning) &&
      Math.max(hit.start - end, start - hit.end) <= NEAR_ISSUER &&
      (end <= hit.start || start >= hit.end)
    );
  });
  return by && hit.meaning < HEAD
    ? {
        start: Math.min(hit.start, by.start),
        end: Math.max(hit.end, by.end),
        meaning: RULED_OUT,
        weak: false,
      }
    : hit;
}

/**
 * Of all phrases found in a text, those that count, the longest first: a phrase inside a longer one
 * is part of its meaning. The text must be an essence, where every word for "number" is `no`.
 */
export function resolve(found: readonly Hit[], text: string): Hit[] {
  const hits = found.filter((hit) => !isTurning(hit));
  const grown = hits.map((hit) => withNumber(hit, hits, text));
  // What a lexicon says of a number by its full name beats what can be made of a part of the name.
  const isOverruled = (hit: Hit, at: number): boolean =>
    hit !== hits[at] && hits.some((exact) => exact.start === hit.start && exact.end === hit.end);
  // A compound ruled out by its full name beats what its beginning stands for: `telefonrechnung` and `telefon*`.
  const isRuledOut = ({ start, end, meaning }: Hit): boolean =>
    meaning !== RULED_OUT &&
    end - start >= SHORTEST_COMPOUND &&
    hits.some((exact) => exact.meaning === RULED_OUT && exact.start === start && exact.end === end);
  const kept = grown
    .filter((hit, at) => !isOverruled(hit, at) && !isRuledOut(hit))
    .filter((hit) => !grown.some((other) => isInside(hit, other)))
    .filter((hit) => !isCount(hit, text));
  const isPartOf = (turn: Hit): boolean =>
    kept.some((other) => other.meaning !== RULED_OUT && isInside(turn, other));
  const turns = found.filter((hit) => isTurning(hit) && !isPartOf(hit));
  return kept
    .map((hit) => turned(hit, turns, text))
    .filter((hit, _, all) => !isBeforeHead(hit, all, text))
    .toSorted((one, other) => length(other) - length(one) || Number(one.weak) - Number(other.weak));
}
