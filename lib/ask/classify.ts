import { readAutocomplete } from './autocomplete.ts';
import { agrees, NO_CONTEXT, type Context } from './context.ts';
import { isNumberWord } from './essence.ts';
import { evidence, type Clue } from './evidence.ts';
import { IDENTITY_KINDS, type Kind } from './kinds.ts';
import { datePart, looksLikeCard, shapeAgrees } from './shapes.ts';
import type { Finding, Signal } from './types.ts';
import type { ControlWords } from './words.ts';

/** The kinds a select can ask for; any other select only narrows down what the field beside it takes. */
const SELECTABLE: ReadonlySet<Kind> = new Set<Kind>([
  'date-of-birth',
  'card-expiry',
  'bank-name-or-holder',
  'bank-routing',
  'bank-account',
]);
const DATES: ReadonlySet<Kind> = new Set<Kind>(['date-of-birth', 'card-expiry']);
/** Parts of a card: where a text names one beside the card, the part is meant. */
const CARD_PARTS: ReadonlySet<Kind> = new Set<Kind>(['card-cvv', 'card-expiry', 'bank-pin-or-otp']);
/** A text before a control this short, in characters, is its caption; a longer one may be about anything. */
const LONGEST_CAPTION = 60;
/** A text before a control that may be the beginning of its value. */
const PREFIX = /^[a-z\d]{1,3}$/;
/** The share of a text that a weak word must make up, or a programmer's name where people read something else. */
const LEAST_SHARE = 0.3;
/** The same for files and secrets, of which a form has few. */
const LEAST_SHARE_OF_FEW = 0.2;
/** The share of a caption from which on it says nothing but its word. */
const WHOLE = 0.75;
/** Kinds whose weak words, alone in a caption, are asked for their number. */
const CAPTIONED: ReadonlySet<Kind> = new Set<Kind>([
  'phone',
  'driving-licence',
  'national-id',
  'tax-id',
  'passport',
]);
/** How many letters more a ruling-out before a kind's own word needs to stand against it. */
const CLEARLY_LONGER = 1;

/** Whether a kind can be asked by a control of this make at all. */
function fits(kind: Kind, words: ControlWords): boolean {
  switch (words.role) {
    case 'file':
      return kind === 'id-document-upload';
    case 'select':
      return (
        SELECTABLE.has(kind) && (!DATES.has(kind) || datePart(words) !== null || words.options.length < 2)
      );
    case 'date':
      return DATES.has(kind);
    case 'email':
      return false;
    default:
      return kind !== 'id-document-upload';
  }
}

/** A file field named by an ID asks for its picture. */
const asAsked = (kind: Kind, words: ControlWords): Kind =>
  words.role === 'file' && IDENTITY_KINDS.has(kind) ? 'id-document-upload' : kind;

type Fitting = Clue & { readonly kind: Kind };

const fitting = (clues: readonly Clue[], words: ControlWords): Fitting[] =>
  clues.flatMap((clue): Fitting[] => {
    const kind = clue.kind && asAsked(clue.kind, words);
    return kind && fits(kind, words) ? [{ ...clue, kind }] : [];
  });

/**
 * The strong clue that counts among those of one text, or `none` where the text is about something
 * else. In a programmer's name (`isName`) the last word says what it is: `passportPlace`.
 */
function judgeStrong(clues: readonly Clue[], words: ControlWords, isName = false): Fitting | 'none' | null {
  const candidates = fitting(clues, words);
  const strong = candidates.find(({ weak }) => !weak);
  const out = clues.find(({ kind }) => kind === null);
  if (!strong) return out ? 'none' : null;
  const part = candidates.find(({ kind, weak }) => CARD_PARTS.has(kind) && (!weak || kind === 'card-cvv'));
  if (strong.kind === 'card-number' && part) return part;
  // The day a document ends is no secret.
  const named = clues.some(({ kind, weak }) => !weak && kind !== null && IDENTITY_KINDS.has(kind));
  if (named && words.role !== 'file' && clues.some(({ kind }) => kind === 'card-expiry')) return 'none';
  if (
    out &&
    (isName
      ? out.start > strong.start
      : out.start < strong.start && out.words.length > strong.words.length + CLEARLY_LONGER)
  )
    return 'none';
  return strong;
}

/** Whether a control's programmer called it something that is no personal data. */
const isDenied = (words: ControlWords): boolean =>
  words.attributes.some((name) => {
    const clues = evidence(name, true);
    return clues.some(({ kind }) => kind === null) && clues.every(({ kind, weak }) => weak || kind === null);
  });

/** The weak clue that a second signal bears out: the control's shape, its company, or a caption that says nothing else. */
function judgeWeak(
  clues: readonly Clue[],
  text: string,
  words: ControlWords,
  context: Context,
): Fitting | null {
  if (clues.length === 0) return null;
  const denied = isDenied(words) || readAutocomplete(words.autocomplete) === 'other';
  const least = words.role === 'file' || words.role === 'password' ? LEAST_SHARE_OF_FEW : LEAST_SHARE;
  const candidates = fitting(clues, words)
    .filter(({ words: phrase }) => phrase.length >= text.length * (isNumberWord(phrase) ? WHOLE : least))
    .toSorted((one, other) => Number(shapeAgrees(other.kind, words)) - Number(shapeAgrees(one.kind, words)));
  return (
    candidates.find(
      ({ kind, words: phrase }) =>
        shapeAgrees(kind, words) ||
        (!denied && agrees(kind, context)) ||
        (!denied &&
          CAPTIONED.has(kind) &&
          phrase.length > 2 &&
          phrase.length > text.length * WHOLE &&
          words.role !== 'password'),
    ) ?? null
  );
}

/** What the legend of a group makes of a control in it that is only called a number, a month or the like. */
function fromGroup(words: ControlWords): Fitting | null {
  const clue = judgeStrong(evidence(words.group), words);
  if (clue === null || clue === 'none') return null;
  return DATES.has(clue.kind) === (datePart(words) !== null) ? clue : null;
}

/** The text before a control that may be its caption: not a sentence, nor the `IR` or `Rp` that its value begins with. */
function captionOf(words: ControlWords): string {
  const isPrefix = PREFIX.test(words.caption) && evidence(words.caption).length === 0;
  const caption = isPrefix ? (words.before[1] ?? words.caption) : words.caption;
  return caption.length <= LONGEST_CAPTION ? caption : '';
}

/** What a control's texts make of it, in order of trust. */
function fromTexts(words: ControlWords, context: Context): Finding | 'none' | null {
  const read = (signal: Signal, text: string): Finding | 'none' | null => {
    const clues = evidence(text);
    if (words.role === 'search' && clues.some(({ kind }) => kind === null)) return 'none';
    const clue =
      judgeStrong(clues, words) ??
      (clues.length > 0 || (text !== '' && datePart(words)) ? fromGroup(words) : null) ??
      judgeWeak(clues, text, words, context);
    return clue === null || clue === 'none' ? clue : { kind: clue.kind, signal, words: clue.words };
  };
  for (const [signal, text] of [
    ['label', words.label],
    ['name-and-role', words.name],
  ] as const) {
    const found = read(signal, text);
    if (found) return found;
  }
  const isLabelled = words.label !== '' || words.name !== '';
  const caption = isLabelled ? '' : captionOf(words);
  const near = isLabelled
    ? null
    : (words.after !== '' && read('nearby', words.after)) || read('nearby', caption);
  if (near && near !== 'none') return near;
  const placeheld = read('placeholder', words.placeholder);
  if (placeheld) return placeheld;
  if (near) return near;
  const isNamed = isLabelled || caption !== '' || words.placeholder !== '';
  if (words.role !== 'search') {
    const found = fromAttributes(words, context, isNamed);
    if (found) return found;
  }
  const [described] = fitting(evidence(words.description), words).filter(({ weak }) => !weak);
  if (described) return { kind: described.kind, signal: 'name-and-role', words: described.words };
  if (isNamed) return null;
  for (const piece of words.before) {
    const found = read('nearby', piece);
    if (found) return found;
  }
  return null;
}

/** The last words of the names programmers give to what people log in by. */
const LOGIN_NAME = /(?:^| )(?:user ?(?:id|name)?|login(?: ?(?:id|name))?)$/;
/** What customers' and members' numbers are called too. */
const CUSTOMERS: ReadonlySet<Kind> = new Set<Kind>(['bank-account', 'card-number']);
const ANY_ID = /^id n\w+$/;

/** Whether a control that seems to ask for personal data takes the name people log in by, with their password after it. */
export const isLoginName = (found: Finding, words: ControlWords, next: ControlWords | undefined): boolean =>
  next?.role === 'password' &&
  (CUSTOMERS.has(found.kind) || ANY_ID.test(found.words)) &&
  words.attributes.some((name) => LOGIN_NAME.test(name));

/** The kinds that the captions of a control may mean, for its neighbours to go by. */
export function weakKinds(words: ControlWords): ReadonlySet<Kind> {
  const captions = [words.label, words.name, words.placeholder, words.label === '' ? captionOf(words) : ''];
  return new Set(
    captions.flatMap((text) =>
      fitting(evidence(text), words)
        .filter(({ words: phrase }) => phrase.length > text.length * WHOLE)
        .map(({ kind }) => kind),
    ),
  );
}

/** What programmers' names make of a control. Where people read something else, the name must be all about the kind. */
function fromAttributes(words: ControlWords, context: Context, isNamed: boolean): Finding | 'none' | null {
  let none = false;
  for (const name of words.attributes) {
    const clues = evidence(name, true);
    const clue = judgeStrong(clues, words, true) ?? (isNamed ? null : judgeWeak(clues, name, words, context));
    if (clue === 'none') none = true;
    else if (clue && !(isNamed && clue.words.length < name.length * LEAST_SHARE)) {
      return { kind: clue.kind, signal: 'attribute', words: clue.words };
    }
  }
  return none ? 'none' : null;
}

const isShort = ({ longest }: ControlWords): boolean => longest > 0 && longest <= 6;

/** A part of a split number or date takes after the part before it. */
function inherited(words: ControlWords, { before }: Context): Finding | null {
  const [previous] = before;
  if (!previous?.kind || words.role === 'file') return null;
  const finding: Finding = { kind: previous.kind, signal: 'shape', words: '' };
  const part = datePart(words);
  if (DATES.has(previous.kind)) return part && part !== 'date' && datePart(previous.words) ? finding : null;
  if (words.role === 'select') return null;
  const unnamed = words.label === '' && words.name === '' && words.caption === '';
  return unnamed && isShort(words) && isShort(previous.words) ? finding : null;
}

/**
 * Decides what a control asks for from its words and what stands around it, or null for anything
 * that is no personal data. What people see comes before what programmers wrote; a weak word counts
 * only with a second signal: the control's shape, its neighbours or the page.
 */
export function classify(words: ControlWords, context: Context = NO_CONTEXT): Finding | null {
  if (words.role === 'email') return null;
  const token = readAutocomplete(words.autocomplete);
  if (token === null && words.isBait) return null;
  const found = fromTexts(words, context);
  const part = datePart(words);
  const visible = found && found !== 'none' && found.signal !== 'attribute' ? found : null;
  if (visible && token === 'other' && visible.signal === 'nearby' && isDenied(words)) return null;
  if (visible)
    return part && part !== 'month-year' && !DATES.has(visible.kind) && words.longest < 6 && words.longest > 0
      ? null
      : visible;
  if (found === 'none') return null;
  if (token === 'other') return null;
  if (token && fits(token, words)) return { kind: token, signal: 'autocomplete', words: words.autocomplete };
  if (found) return part && !DATES.has(found.kind) ? null : found;
  if (looksLikeCard(words)) return { kind: 'card-number', signal: 'shape', words: words.placeholder };
  const [previous] = context.before;
  const besideCard = previous?.kind === 'card-number' || previous?.kind === 'card-cvv';
  if (besideCard && part && part !== 'date' && part !== 'day')
    return { kind: 'card-expiry', signal: 'shape', words: '' };
  return inherited(words, context);
}
