import { readAutocomplete } from './autocomplete.ts';
import { CAPTIONED } from './captioned.ts';
import { offersBanks } from './choice.ts';
import { agrees, nearest, type Context } from './context.ts';
import { isNumberWord, namesNumber } from './essence.ts';
import { evidence, type Clue } from './evidence.ts';
import { fitting, isMaskedPin, type Fitting } from './fitting.ts';
import { IDENTITY_KINDS, type Kind } from './kinds.ts';
import { saying } from './saying.ts';
import { isFullDate, isMonthAndYear, shapeAgrees } from './shapes.ts';
import type { ControlWords } from './words.ts';

/** Parts of a card: where a text names one beside the card, the part is meant. */
const CARD_PARTS: ReadonlySet<Kind> = new Set<Kind>(['card-cvv', 'card-expiry', 'bank-pin-or-otp']);
/** What a bank is named by: a secret in the same text is the bank's. */
const BANK: ReadonlySet<Kind> = new Set<Kind>(['bank-name-or-holder', 'bank-account']);
/** The share of a text that a weak word must make up, or a programmer's name where people read something else. */
export const LEAST_SHARE = 0.3;
/** The same for files and secrets, of which a form has few. */
const LEAST_SHARE_OF_FEW = 0.2;
/** The share of a caption from which on it says nothing but its word. */
export const WHOLE = 0.75;
/** Letters from which on a weak word is worth something where it takes up little of its text: not `code` or `card`. */
const DISTINCTIVE = 5;
/** How many letters more a ruling-out before a kind's own word needs to stand against it. */
const CLEARLY_LONGER = 1;
/** What phones are shortened to: at the beginning of a short label, whatever follows says whose. */
const PHONES = /^(?:te?lf?|tfno|cell?|mob|mobil|movil|gsm|handy|тел|моб|τηλ|κιν)$/;
const LONGEST_SHORTENED = 30;
/** How many characters may stand between a card and its expiry: `expiry of your card`. */
const NEXT_TO = 6;
/** What may be a code of anything, however short it is: a postcode in two boxes. */
const ANY_CODE = 'code';
/** Beside the number of a person's ID, what is only called so is that of a record. */
const ANY_ID = 'id';
const besidePersonsNumber = ({ before, after }: Context): boolean =>
  [...before, ...after].some(({ kind }) => kind === 'national-id');
/** The category of a driving licence as an example: `e.g. B, C`. */
const CATEGORY = /^\D*\b[bc]e?\b\D*$/;
const ALL_DIGITS = /(?:^| )16(?: |$)/;

type Place = Pick<Clue, 'start' | 'words'>;

/** How many characters lie between two clues; fewer than none where they overlap. */
const gap = (one: Place, other: Place): number =>
  Math.max(other.start - one.start - one.words.length, one.start - other.start - other.words.length);

/** What is said of an ID that is asked for, not of its end: a `valid passport`. */
const VALID = /^valid[aeo]?$/;
/** Whether a clue is the word right before another: a `valid passport`. */
const isBefore = (one: Place, other: Place): boolean => one.start < other.start && gap(one, other) === 1;

const overlap = (one: Clue, other: Clue): boolean => gap(one, other) < 0;

/** A card's or a bank's secret, where one text names both: `PIN of your card`, `code sent by your bank`. */
function secretOf(candidates: readonly Fitting[]): Fitting | null {
  const isNamed = (secret: Fitting, subjects: (clue: Fitting) => boolean): boolean =>
    candidates.some((clue) => subjects(clue) && !isNumberWord(clue.words) && !overlap(clue, secret));
  const ofBank = candidates.find(
    (clue) =>
      clue.kind === 'bank-pin-or-otp' &&
      isNamed(
        clue,
        ({ kind, weak }) => kind === 'card-number' || (BANK.has(kind) && !(weak && kind === 'bank-account')),
      ),
  );
  const ofCard = candidates.find(
    (clue) => clue.kind === 'card-cvv' && isNamed(clue, ({ kind }) => kind === 'card-number'),
  );
  // A code that may be either is the card's own where nothing else in the text says PIN.
  return ofCard && (!ofBank || ofBank.words === ofCard.words) ? ofCard : (ofBank ?? null);
}

/** Whether a phone is only where the code is sent that a text asks for: `code received on your mobile`. */
const isCodeTo = ({ kind, start }: Fitting, candidates: readonly Fitting[]): boolean =>
  kind === 'phone' && candidates.some((clue) => clue.kind === 'bank-pin-or-otp' && clue.start < start);

/**
 * The strong clue that counts among those of one text, or `none` where the text is about something
 * else. In a programmer's name (`isName`) the last word says what it is: `passportPlace`.
 */
export function judgeStrong(
  clues: readonly Clue[],
  words: ControlWords,
  isName = false,
): Fitting | 'none' | null {
  const candidates = fitting(clues, words);
  const strong = candidates.find(({ weak }) => !weak);
  const out = clues.find((clue) => clue.kind === null && !isMaskedPin(clue, words));
  const secret = out || isName ? null : secretOf(candidates);
  if (secret && (!strong || BANK.has(strong.kind) || strong.kind === 'card-number')) return secret;
  if (!strong) return out ? 'none' : null;
  if (isCodeTo(strong, candidates)) return null;
  const isOfCard = ({ kind, weak, ...clue }: Fitting): boolean =>
    CARD_PARTS.has(kind) &&
    (!weak || kind === 'card-cvv' || (kind === 'card-expiry' && gap(clue, strong) <= NEXT_TO));
  const part = candidates.find(isOfCard);
  if (strong.kind === 'card-number' && part) return part;
  // The number of somebody's card of identity is the identity's.
  const identity =
    strong.kind === 'card-number' &&
    candidates.find(
      (clue) =>
        !clue.weak && IDENTITY_KINDS.has(clue.kind) && clue.start < strong.start && gap(clue, strong) <= 1,
    );
  if (identity) return identity;
  // The day a document ends is no secret.
  const named = clues.some(({ kind, weak }) => !weak && kind !== null && IDENTITY_KINDS.has(kind));
  const ends = clues.some(
    (clue) => clue.kind === 'card-expiry' && !(VALID.test(clue.words) && isBefore(clue, strong)),
  );
  if (named && words.role !== 'file' && ends) return 'none';
  const first = Math.min(
    ...candidates.filter(({ kind, weak }) => kind === strong.kind && !weak).map(({ start }) => start),
  );
  // The picture of an employee's or a student's ID card is one of an ID card.
  if (
    out &&
    !(words.role === 'file' && overlap(out, strong)) &&
    // A box for many lines asks for many things.
    !(words.role === 'area' && !overlap(out, strong)) &&
    (isName
      ? out.start > strong.start
      : out.start < first && out.words.length > strong.words.length + CLEARLY_LONGER)
  )
    return 'none';
  const iban =
    strong.kind === 'bank-account' && candidates.find(({ kind, weak }) => kind === 'iban' && !weak);
  return iban || strong;
}

/** Whether a control's programmer called it something that is no personal data. */
export const isDenied = (words: ControlWords): boolean =>
  words.attributes.some((name) => {
    const clues = evidence(name, true);
    return clues.some(({ kind }) => kind === null) && clues.every(({ kind, weak }) => weak || kind === null);
  });

/** Whether a control's programmer named it by a word for the kind too. */
const isNamedSo = ({ kind }: Fitting, { attributes }: ControlWords): boolean =>
  attributes.some((name) => evidence(name, true).some((clue) => clue.kind === kind));

/** Whether a text bears a weak word of it out by itself: by the form of an expiry date, a card's digits, a word of the same kind. */
function isBorneOut(clue: Fitting, text: string, candidates: readonly Fitting[]): boolean {
  switch (clue.kind) {
    case 'card-number':
      return !isNumberWord(clue.words) && ALL_DIGITS.test(text);
    case 'card-expiry':
      return isMonthAndYear(text);
    // `DPI / CUI`
    case 'card-cvv':
    case 'national-id':
      return candidates.some((other) => other.kind === clue.kind && !overlap(other, clue));
    default:
      return false;
  }
}

/** The weak clue that a second signal bears out: the control's shape, its company, or a caption that says nothing else. */
export function judgeWeak(
  clues: readonly Clue[],
  text: string,
  words: ControlWords,
  context: Context,
): Fitting | null {
  if (clues.length === 0) return null;
  const denied = isDenied(words);
  const isOther = readAutocomplete(words.autocomplete) === 'other';
  const all = (saying(text) || text).length;
  const least = words.role === 'file' || words.role === 'password' ? LEAST_SHARE_OF_FEW : LEAST_SHARE;
  const fits = fitting(clues, words);
  // The end of a whole date is no month and year.
  const isInDate = ({ kind, words: phrase }: Fitting): boolean =>
    kind === 'card-expiry' && isFullDate(text) && text.endsWith(phrase);
  const candidates = fits.filter((clue) => !isCodeTo(clue, fits) && !isInDate(clue));
  const isSent = fits.some((clue) => isCodeTo(clue, fits));
  const isCaption = ({ kind, words: phrase, start }: Fitting): boolean =>
    CAPTIONED.has(kind) &&
    phrase.length > 2 &&
    (phrase.length > all * WHOLE ||
      (start === 0 && text.length < LONGEST_SHORTENED && PHONES.test(phrase))) &&
    words.role !== 'password' &&
    // The number of a licence is mostly that of a trade or a program.
    !(kind === 'driving-licence' && namesNumber(phrase));
  // A field called a name may take the holder's.
  const isHolders = ({ kind }: Fitting): boolean =>
    kind === 'bank-name-or-holder' && words.attributes.every((name) => name.endsWith('name'));
  const trustIn = (clue: Fitting): number => {
    if (clue.kind === 'driving-licence' && CATEGORY.test(words.placeholder)) return 0;
    if (shapeAgrees(clue.kind, words) && clue.words !== ANY_CODE) return 3;
    if (isOther || (denied && !isHolders(clue)) || (clue.words === ANY_ID && besidePersonsNumber(context)))
      return 0;
    if (clue.kind === 'bank-name-or-holder' && offersBanks(words)) return 3;
    return agrees(clue.kind, isNumberWord(clue.words) ? nearest(context) : context)
      ? 2
      : Number(isCaption(clue));
  };
  return (
    candidates.find((clue) => isBorneOut(clue, text, candidates)) ??
    candidates
      .filter((clue) =>
        isNumberWord(clue.words) || clue.words === '号码'
          ? clue.words.length >= text.length * WHOLE
          : clue.words.length >= all * least ||
            (clue.words.length >= DISTINCTIVE && isNamedSo(clue, words)) ||
            isCaption(clue) ||
            (isSent && clue.kind === 'bank-pin-or-otp'),
      )
      // What kind of account it is, is no secret.
      .filter(({ kind }) => words.role !== 'select' || kind !== 'bank-account')
      .map((clue) => ({ clue, trust: trustIn(clue) }))
      .filter(({ trust }) => trust > 0)
      .toSorted((one, other) => other.trust - one.trust)[0]?.clue ??
    null
  );
}
