import { looksLikeCard } from './card-digits.ts';
import type { Kind } from './kinds.ts';
import type { ControlWords } from './words.ts';

/** Which part of a date a control takes, or a whole month and year. */
export type DatePart = 'day' | 'month' | 'year' | 'month-year' | 'date';

const MONTH_YEAR =
  /^xx xx$|^(?!1234$)(?:mm?|1[0-2]|0[1-9]) ?(?:(?:yy){1,2}|(?:aa){1,2}|(?:jj){1,2}|(?:гг){1,2}|(?:åå){1,2}|年?|(?:20)?[2-3]\d)$|^شهر (?:ال)?سنه$/;
/** A month and a year as many languages abbreviate them, not after a day. */
const MONTH_YEAR_IN_TEXT =
  /(?<!(?:^| )(?:dd?|jj|tt|gg|pp|vv|nn|дд|ηη|0?1|31|aaaa|yyyy))(?:^| )(?:mm?|ll|kk|hh|bb|aa|мм|μμ|ดด|0?1|12) (?:(?:yy|aa|jj|rr|гг){1,2}|ee|vv|tt|gg|ll|рр|εε|ar|yil|ปป|2\d|20[2-3]\d)(?= |$)/;
const FULL_DATE =
  /^(?:(?:dd?|jj|tt|gg|дд|01|31) (?:mm?|мм|01|12) (?:yyyy|yy|aaaa|aa|jjjj|jj|гггг|[12][09]\d\d)|(?:mm|01|12) (?:dd|01|31) (?:yyyy|yy|[12][09]\d\d)|(?:yyyy|aaaa|[12][09]\d\d) (?:mm|01|12) (?:dd|01|31))$/;
/** What languages call the parts of a date, shortened or not. */
const PARTS: readonly [DatePart, string][] = [
  [
    'day',
    'dd tt gg pp дд day jour tag dia giorno dag dzien den paiva ημερα день 日 ngay gun hari يوم اليوم روز 일 วัน วันที่ दिन יום',
  ],
  [
    'month',
    'mm мм month mois monat mes mese maand maned manad miesiac mesic mesiac honap kuukausi μηνας месяц місяць 月 ay thang bulan شهر الشهر ماه 월 เดือน महीना माह חודש',
  ],
  [
    'year',
    'yy yyyy aa aaaa jj jjjj гг гггг year annee jahr ano anno jaar rok vuosi ετος год рік 年 yil nam tahun سنه السنه سال 년 년도 연도 ปี वर्ष साल שנה',
  ],
];
const PART_OF: ReadonlyMap<string, DatePart> = new Map(
  PARTS.flatMap(([part, words]) => words.split(' ').map((word) => [word, part] as const)),
);
const CARD_PATTERN = /\{1[2-9](?:,1[69])?\}|(?:\{4\}.*){3,}/;

/** Whether a select offers words, not the days, months or years that a script may still fill in. */
const isWordy = (options: readonly string[]): boolean =>
  new Set(options.filter((option) => /[A-Za-z\u00c0-\uffff]{3}/.test(option))).size > 3;

/** The part of a date a select offers, by its options, or null. */
function selectPart(options: readonly string[]): DatePart | null {
  const numbers = options.map((option) => Number.parseInt(option, 10)).filter((number) => number >= 0);
  const years = numbers.filter((number) => number > 1900 && number < 2100);
  if (years.length >= 3 && years.length >= options.length - 3) return 'year';
  if (numbers.length < options.length - 2)
    return options.length >= 12 && options.length <= 14 ? monthNames(options) : null;
  const most = Math.max(...numbers);
  if (most === 31) return 'day';
  if (most === 12) return 'month';
  if (numbers.length >= 3 && numbers.every((number) => number >= 20 && number < 60)) return 'year';
  return null;
}

const JANUARY = /^(?:\d+[ .:-]*)?(?:jan|янв|ene|gen|sty|oca|ocak|січ|يناير|一月|1月|1월|जन|มกรา)/i;

const monthNames = (options: readonly string[]): DatePart | null =>
  options.slice(0, 3).some((option) => JANUARY.test(option)) ? 'month' : null;

const UNIT = /^[年月日년월일./-]$/;

/** Whether a text is only what stands between the boxes of a date: `年`, `월`, a stroke. */
export const isDateUnit = (text: string): boolean => UNIT.test(text);

const parts = new WeakMap<ControlWords, DatePart | null>();

/** The part of a date a control takes, by its placeholder, options, length and words; null for other controls. */
export function datePart(words: ControlWords): DatePart | null {
  let part = parts.get(words);
  if (part === undefined) {
    part = readPart(words);
    parts.set(words, part);
  }
  return part;
}

/** The part of a date a text names: the smallest where it names several. */
function partIn(text: string): DatePart | null {
  const named = text.split(' ').flatMap((word) => PART_OF.get(word) ?? []);
  return PARTS.find(([part]) => named.includes(part))?.[0] ?? null;
}

function readPart(words: ControlWords): DatePart | null {
  if (words.role === 'select') {
    const part = selectPart(words.options);
    if (part || isWordy(words.options)) return part;
  } else {
    if (words.role === 'file') return null;
    if (MONTH_YEAR.test(words.placeholder)) return 'month-year';
    if (isFullDate(words.placeholder)) return 'date';
    if (words.role === 'date') return 'date';
    if (words.longest > 10) return null;
  }
  for (const text of [words.label, words.name, words.placeholder, ...words.attributes]) {
    if (text === '' || text.length > 30) continue;
    const part = partIn(text);
    if (part) return part;
  }
  return null;
}

/** The forms of numbers that only one kind has, as placeholders show them: IBANs, social security numbers, Brazil's CPF, India's PAN. */
const SHOWN: readonly [Kind, RegExp][] = [
  ['iban', /^[a-z]{2}(?:\d\d|xx)(?: ?[\dx]{4}){2,}/],
  ['national-id', /^(?:\d{3} \d\d \d{4}|x{3} xx x{4}|(?:\d{3} ){3}\d\d)$/],
  ['tax-id', /(?:^| )[a-z]{5}\d{4}[a-z]$/],
];

/** A calling code before blanks, or as many figures as a phone's number has. */
const SHOWN_PHONE = /^(?:\d{1,3}|\d[\d ]{8,14})$/;

/** The kind whose form a control's placeholder shows, or null. */
export const shownKind = ({ placeholder, role }: ControlWords): Kind | null =>
  SHOWN.find(([, form]) => form.test(placeholder))?.[0] ??
  (role === 'tel' && SHOWN_PHONE.test(placeholder) ? 'phone' : null);

/**
 * Whether a control's length, pattern and placeholder agree with a weak word for a kind. Only shapes
 * that nothing else has count: half of all forms have a number or a code of some length.
 */
export function shapeAgrees(kind: Kind, words: ControlWords): boolean {
  const { longest, pattern, role, inputMode, isCamera } = words;
  switch (kind) {
    case 'card-number':
      return looksLikeCard(words) || CARD_PATTERN.test(pattern);
    case 'card-cvv':
      return longest === 3;
    case 'card-expiry':
      return datePart(words) === 'month-year';
    case 'phone':
      return role === 'tel' || inputMode === 'tel';
    case 'id-document-upload':
      return isCamera;
    default:
      return false;
  }
}

/** Whether a text is the form of a whole date: `DD/MM/YYYY`. */
export const isFullDate = (text: string): boolean => FULL_DATE.test(text);

/** Whether a text shows the form of an expiry date: `MM/YY` in some language's letters. */
export const isMonthAndYear = (text: string): boolean => MONTH_YEAR_IN_TEXT.test(text);
