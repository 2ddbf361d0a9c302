import { readAutocomplete } from './autocomplete.ts';
import { looksLikeCard } from './card-digits.ts';
import { chosenDocument } from './choice.ts';
import { NO_CONTEXT, type Context } from './context.ts';
import { evidence } from './evidence.ts';
import { DATES, fits, fitting, type Fitting } from './fitting.ts';
import { isDenied, judgeStrong, judgeWeak, LEAST_SHARE, WHOLE } from './judge.ts';
import type { Kind } from './kinds.ts';
import { saying } from './saying.ts';
import { datePart, isDateUnit, shownKind } from './shapes.ts';
import type { Finding, Signal } from './types.ts';
import type { ControlWords } from './words.ts';

/** A text before a control this short, in characters, is its caption; a longer one may be about anything. */
const LONGEST_CAPTION = 60;
/** A text before a control that may be the beginning of its value. */
const PREFIX = /^(?:[a-z\d]{1,2}|\d{3}|[公宅家])$/;
/** Where a phone rings, as Chinese forms say between its boxes: office, home, mobile. */
const WHERE = /^[ohm公宅家]$/;

/** What the legend of a group makes of a control in it that is only called a number, a month or the like. */
function fromGroup(words: ControlWords): Fitting | null {
  const clue = judgeStrong(evidence(words.group), words);
  if (clue === null || clue === 'none') return null;
  return DATES.has(clue.kind) === (datePart(words) !== null) ? clue : null;
}

/** What placeholders give examples by: their words name values. */
const EXAMPLE = /^(?:e ?g|ex|eks|z b|bv|p ej|por ejemplo|par ex|orn|np|napr|например|напр|مثال|مثلا) /;

const says = (text: string): boolean => text !== '' && saying(text) !== '';

/** What boxes to drop a file into say of every file: to choose one, of what size. */
const FILE_TALK =
  /(?:^| )(?:files?|browse|drag|drop|click|\d*mb|archivo|fichier|datei|arquivo|plik|bestand|soubor|dosya|berkas|tep|файла?|ملف|קובץ|फ़ाइल|ফাইল|فائل|فایل)(?: |$)|文件|檔案|ファイル|파일|ไฟล์/;

/** Whether a text says what a control takes; what only tells how to give a file does not. */
const tells = (text: string, { role }: ControlWords): boolean =>
  says(text) && !(role === 'file' && FILE_TALK.test(text) && evidence(text).length === 0);

/**
 * The text before a control that may be its caption: not a sentence, nor the `IR` or `Rp` that its value begins
 * with, nor a label that only says to answer.
 */
function captionOf(words: ControlWords): string {
  const isPrefix = PREFIX.test(words.caption) && evidence(words.caption).length === 0;
  const further =
    isPrefix || (words.caption !== '' && !tells(words.caption, words))
      ? words.before.find((piece, at) => at > 0 && tells(piece, words))
      : undefined;
  const caption = further ?? words.caption;
  return caption.length <= LONGEST_CAPTION ? caption : '';
}

/** Whether a part of a date was found to be a date's, and nothing else to be one. */
const suits = (found: Finding | 'none' | null, words: ControlWords): boolean =>
  found !== null && found !== 'none' && DATES.has(found.kind) === (datePart(words) !== null);

/** What a control's texts make of it, in order of trust. */
function fromTexts(words: ControlWords, context: Context): Finding | 'none' | null {
  const read = (signal: Signal, text: string): Finding | 'none' | null => {
    const clues = evidence(text);
    if (words.role === 'search' && clues.some(({ kind }) => kind === null)) return 'none';
    const clue =
      judgeStrong(clues, words) ??
      (words.group !== '' && (clues.length > 0 || (text !== '' && datePart(words)))
        ? fromGroup(words)
        : null) ??
      judgeWeak(clues, text, words, context);
    return clue === null || clue === 'none' ? clue : { kind: clue.kind, signal, words: clue.words };
  };
  const own = [
    ['label', words.label],
    ['name-and-role', words.name],
  ] as const;
  for (const [signal, text] of own) {
    const found = tells(text, words) && read(signal, text);
    if (found) return found;
  }
  const isLabelled = tells(words.label, words) || tells(words.name, words);
  const caption = isLabelled ? '' : captionOf(words);
  const isFar = caption !== words.caption;
  const beside = isLabelled
    ? null
    : (words.after !== '' && read('nearby', words.after)) || read('nearby', caption);
  // What stands further off than a label that says nothing may be about something else.
  const near = isFar && !suits(beside, words) ? null : beside;
  if (near && near !== 'none') return near;
  // A label that only says `number` or `month` is the last of what people see.
  for (const [signal, text] of own) {
    const found = !isLabelled && text !== '' && read(signal, text);
    if (found) return found;
  }
  // What a select offers says less than what stands before it.
  if (near && words.role === 'select') return near;
  const placeheld =
    (isLabelled || caption !== '') && EXAMPLE.test(words.placeholder)
      ? null
      : read('placeholder', words.placeholder);
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

/** The names programmers give to what a list beside a control is searched by. */
const SEARCH_NAME = /(?:^| )search(?: (?:input|box|term))?$/;
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
  const captions = [words.label, words.name, words.placeholder, says(words.label) ? '' : captionOf(words)];
  const kinds = new Set<Kind>();
  for (const text of captions) {
    for (const { kind, words: phrase } of fitting(evidence(text), words))
      if (phrase.length > text.length * WHOLE) kinds.add(kind);
  }
  return kinds;
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

const isShort = ({ longest }: ControlWords): boolean => longest > 0 && longest <= 8;

/** Whether a control is only called so many digits of something: `digits 5 to 8`. */
const isPart = ({ label, name }: ControlWords): boolean => {
  const own = label || name;
  return own !== '' && !says(own) && / \d/.test(own);
};

/** Whether a control is called nothing. */
const isUnnamed = (words: ControlWords): boolean =>
  !says(words.label) && !says(words.name) && words.caption === '';

/** Whether a select is called a phone: it takes the number's beginning, the box after it the rest. */
const isDialCode = (words: ControlWords): boolean => {
  const [clue] = evidence(words.label || words.name || captionOf(words));
  return words.role === 'select' && clue?.kind === 'phone' && !clue.weak;
};

/** A part of a split number or date takes after the part before it. */
function inherited(words: ControlWords, { before }: Context): Finding | null {
  const [previous] = before;
  if (!previous) return null;
  // The other side of the same document.
  if (words.role === 'file')
    return previous.kind === 'id-document-upload' && isUnnamed(words) && words.before.length === 0
      ? { kind: previous.kind, signal: 'nearby', words: '' }
      : null;
  if (previous.kind === 'phone' && WHERE.test(words.caption) && words.role !== 'select')
    return { kind: 'phone', signal: 'nearby', words: words.caption };
  if (isDialCode(previous.words) && isUnnamed(words) && !says(words.placeholder) && words.role !== 'select')
    return { kind: 'phone', signal: 'nearby', words: previous.words.caption };
  if (!previous.kind) return null;
  const finding: Finding = { kind: previous.kind, signal: 'shape', words: '' };
  const part = datePart(words);
  // What stands between two parts of a date names the first.
  const isAfterUnit = isDateUnit(words.caption) && !says(words.label) && !says(words.name);
  // A caption of its own begins another date.
  const isAnother = !isAfterUnit && says(words.caption);
  if (DATES.has(previous.kind) && (part || isAfterUnit) && !isAnother)
    return part !== 'date' && (isAfterUnit || datePart(previous.words)) ? finding : null;
  if (words.role === 'select') return null;
  if (isPart(words) && isPart(previous.words)) return finding;
  return isUnnamed(words) && isShort(words) && isShort(previous.words) ? finding : null;
}

/** Whether a control takes a few characters that are part of a date. */
function isPartOfDate(words: ControlWords): boolean {
  if (words.longest === 0 || words.longest > 5) return false;
  const part = datePart(words);
  return part !== null && part !== 'month-year';
}

/** Whether a control beside a card's number takes the month or year it ends, and says nothing else. */
function mayExpire(words: ControlWords): boolean {
  const part = datePart(words);
  if (part === null || part === 'date' || part === 'day') return false;
  return !says(words.label || words.caption) || weakKinds(words).has('card-expiry');
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
  const chosen = chosenDocument(words, context);
  if (chosen && chosen.words !== '') return chosen;
  const found = fromTexts(words, context);
  const visible = found && found !== 'none' && found.signal !== 'attribute' ? found : null;
  const isBeside = visible?.signal === 'nearby';
  if (isBeside && token === 'other' && isDenied(words)) return null;
  if (isBeside && words.attributes.some((name) => SEARCH_NAME.test(name))) return null;
  if (visible) return isPartOfDate(words) && !DATES.has(visible.kind) ? null : visible;
  if (found === 'none') return null;
  if (token === 'other') return null;
  if (token && fits(token, words)) return { kind: token, signal: 'autocomplete', words: words.autocomplete };
  if (found) return !DATES.has(found.kind) && datePart(words) ? null : found;
  if (chosen) return chosen;
  if (looksLikeCard(words)) return { kind: 'card-number', signal: 'shape', words: words.placeholder };
  const shown = shownKind(words);
  if (shown) return { kind: shown, signal: 'shape', words: words.placeholder };
  const [previous] = context.before;
  const isBesideCard = previous?.kind === 'card-number' || previous?.kind === 'card-cvv';
  if (isBesideCard && mayExpire(words)) return { kind: 'card-expiry', signal: 'shape', words: '' };
  return inherited(words, context);
}
