import { digitsOf, isDate, isMonotone, luhn, remainder, verhoeff, weighted } from './sums.ts';

/** Checks one country's number, given without separators and in capitals. */
type Check = (text: string) => boolean;

const at = (text: string, from: number, length: number): number => Number(text.slice(from, from + length));
const digit = (text: string, place: number): number => Number(text.charAt(place));
/** Eleven less the remainder by eleven, with what the two numbers beyond one digit become. */
const mod11 = (sum: number, ten: number, eleven: number): number => {
  const check = 11 - (sum % 11);
  if (check === 10) return ten;
  return check === 11 ? eleven : check;
};

/** Brazil, CPF: Receita Federal. */
const cpf: Check = (text) => {
  const digits = digitsOf(text);
  const first = mod11(weighted(digits.slice(0, 9), [10, 9, 8, 7, 6, 5, 4, 3, 2]), 0, 0);
  const second = mod11(weighted(digits.slice(0, 10), [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]), 0, 0);
  return digits[9] === first && digits[10] === second;
};

/** Turkey, T.C. kimlik no: Nüfus ve Vatandaşlık İşleri. */
const turkey: Check = (text) => {
  const d = digitsOf(text);
  const odd = weighted(d.slice(0, 9), [1, 0]);
  const even = weighted(d.slice(0, 8), [0, 1]);
  const sum = weighted(d.slice(0, 10), [1]);
  return text[0] !== '0' && (((odd * 7 - even) % 10) + 10) % 10 === d[9] && sum % 10 === d[10];
};

/** France, numéro de sécurité sociale with its key; Corsica's letters count as 19 and 18. */
const france: Check = (text) => {
  const number = text.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return 97 - remainder(number, 97) === at(text, 13, 2);
};

/** Spain, DNI and NIE: Ministerio del Interior. */
const spain: Check = (text) => {
  const number = text.replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter))).slice(0, -1);
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(number) % 23] === text.at(-1);
};

const ODD_ITALIAN = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

/** Italy, codice fiscale: D.M. 23 December 1976. */
const italy: Check = (text) => {
  const sum = Array.from(text.slice(0, 15), (letter, place) => {
    const value = letter <= '9' ? Number(letter) : letter.charCodeAt(0) - 65;
    return place % 2 === 0 ? (ODD_ITALIAN[value] ?? 0) : value;
  }).reduce((one, other) => one + other, 0);
  return text.charCodeAt(15) - 65 === sum % 26;
};

/** Chile, RUT: modulo eleven, K for ten. */
const chile: Check = (text) => {
  const sum = weighted(digitsOf(text.slice(0, -1)).toReversed(), [2, 3, 4, 5, 6, 7]);
  return '0123456789K'[(11 - (sum % 11)) % 11] === text.at(-1);
};

/** Korea, 주민등록번호. */
const korea: Check = (text) =>
  isDate(at(text, 2, 2), at(text, 4, 2)) &&
  (11 - (weighted(digitsOf(text.slice(0, 12)), [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10 ===
    digit(text, 12);

/** Taiwan, 身分證字號; the letter counts for two digits. */
const taiwan: Check = (text) => {
  const letter = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(text.charAt(0)) + 10;
  const digits = [Math.floor(letter / 10), letter % 10, ...digitsOf(text.slice(1))];
  return weighted(digits, [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1]) % 10 === 0;
};

/** Singapore, NRIC and FIN of the S, T, F and G series. */
const singapore: Check = (text) => {
  const sum =
    weighted(digitsOf(text.slice(1, 8)), [2, 7, 6, 5, 4, 3, 2]) + (/[TG]/.test(text.charAt(0)) ? 4 : 0);
  return (/[ST]/.test(text.charAt(0)) ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK')[sum % 11] === text.at(-1);
};

/** Hong Kong identity card. */
const hongKong: Check = (text) => {
  const [letters = '', digits = '', last = ''] = text.match(/^([A-Z]{1,2})(\d{6})([\dA])$/)?.slice(1) ?? [];
  const values = [
    ...Array.from(letters.padStart(2), (letter) => (letter === ' ' ? 36 : letter.charCodeAt(0) - 55)),
    ...digitsOf(digits),
  ];
  return (weighted(values, [9, 8, 7, 6, 5, 4, 3, 2]) + (last === 'A' ? 10 : Number(last))) % 11 === 0;
};

/** Finland, henkilötunnus. */
const finland: Check = (text) =>
  isDate(at(text, 2, 2), at(text, 0, 2)) &&
  '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(text.slice(0, 6) + text.slice(7, 10)) % 31] === text.at(-1);

/** Norway, fødselsnummer. */
const norway: Check = (text) => {
  const d = digitsOf(text);
  return (
    isDate(at(text, 2, 2), at(text, 0, 2)) &&
    mod11(weighted(d.slice(0, 9), [3, 7, 6, 1, 8, 9, 4, 5, 2]), 10, 0) === d[9] &&
    mod11(weighted(d.slice(0, 10), [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]), 10, 0) === d[10]
  );
};

/** Mexico, CURP: Registro Nacional de Población. */
const mexico: Check = (text) => {
  const sum = Array.from(
    text.slice(0, 17),
    (letter, place) => '0123456789ABCDEFGHIJKLMN_OPQRSTUVWXYZ'.indexOf(letter) * (18 - place),
  );
  return (10 - (sum.reduce((one, other) => one + other, 0) % 10)) % 10 === digit(text, 17);
};

/** Germany, Steuer-Identifikationsnummer: ISO/IEC 7064, MOD 11,10. */
const germany: Check = (text) => {
  let product = 10;
  for (const value of digitsOf(text.slice(0, 10))) {
    const sum = (value + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return text[0] !== '0' && (11 - product) % 10 === digit(text, 10) && new Set(text.slice(0, 10)).size >= 8;
};

const pesel: Check = (text) =>
  isDate(at(text, 2, 2) % 20, at(text, 4, 2)) &&
  // Born in 1930 or later: the months of this century count from 21.
  (at(text, 2, 2) > 20 ? at(text, 0, 2) < 30 : at(text, 0, 2) >= 30) &&
  weighted(digitsOf(text), [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0;

const belgium: Check = (text) =>
  [text.slice(0, 9), `2${text.slice(0, 9)}`].some(
    (number) => 97 - remainder(number, 97) === at(text, 9, 2),
  ) && at(text, 2, 2) <= 12;

const bulgaria: Check = (text) =>
  isDate(at(text, 2, 2) % 20, at(text, 4, 2)) &&
  (weighted(digitsOf(text.slice(0, 9)), [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === digit(text, 9);

const romania: Check = (text) =>
  isDate(at(text, 3, 2), at(text, 5, 2)) &&
  (weighted(digitsOf(text.slice(0, 12)), [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11 || 0) % 10 ===
    digit(text, 12);

const czech: Check = (text) =>
  isDate((at(text, 2, 2) % 50) % 20, at(text, 4, 2)) && remainder(text, 11) === 0;

const sweden: Check = (text) => isDate(at(text, 2, 2), at(text, 4, 2) % 60) && luhn(text);

const southAfrica: Check = (text) =>
  isDate(at(text, 2, 2), at(text, 4, 2)) && /[012]/.test(text.charAt(10)) && luhn(text);

const china: Check = (text) => {
  const sum = weighted(digitsOf(text.slice(0, 17)), [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
  return isDate(at(text, 10, 2), at(text, 12, 2)) && '10X98765432'[sum % 11] === text.at(-1);
};

const thailand: Check = (text) =>
  (11 - (weighted(digitsOf(text.slice(0, 12)), [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 ===
  digit(text, 12);

const netherlands: Check = (text) => weighted(digitsOf(text), [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;

const greece: Check = (text) =>
  (weighted(digitsOf(text.slice(0, 8)), [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === digit(text, 8);

const portugal: Check = (text) =>
  mod11(weighted(digitsOf(text.slice(0, 8)), [9, 8, 7, 6, 5, 4, 3, 2]), 0, 0) === digit(text, 8);

/**
 * Numbers by which states know people: shape and check. `bare` marks checks strong enough to believe
 * a run of digits without more; the others need the separators that people write in them. What starts
 * like today's time in milliseconds is left out.
 */
const NATIONAL: readonly { readonly shape: RegExp; readonly check: Check; readonly bare: boolean }[] = [
  { shape: /^[1-9]\d{5}(?:19|20)\d{9}[\dX]$/, check: china, bare: true },
  { shape: /^[A-Z][1289A-D]\d{8}$/, check: taiwan, bare: true },
  { shape: /^[STFG]\d{7}[A-Z]$/, check: singapore, bare: true },
  { shape: /^[A-Z]{1,2}\d{6}[\dA]$/, check: hongKong, bare: true },
  { shape: /^\d{8}[A-Z]$|^[XYZ]\d{7}[A-Z]$/, check: spain, bare: true },
  { shape: /^[A-Z]{6}\d\d[A-EHLMPRST]\d\d[A-Z]\d{3}[A-Z]$/, check: italy, bare: true },
  { shape: /^[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z\d]\d$/, check: mexico, bare: true },
  { shape: /^[12]\d{4}(?:\d\d|2[AB])\d{8}$/, check: france, bare: true },
  { shape: /^\d{6}[-+A]\d{3}[\dA-Y]$/, check: finland, bare: true },
  { shape: /^[1-8]\d{12}$/, check: romania, bare: true },
  { shape: /^(?!1[5-9])\d{6}[1-8]\d{6}$/, check: korea, bare: true },
  { shape: /^(?!1[5-9])\d{13}$/, check: southAfrica, bare: true },
  { shape: /^[1-8]\d{12}$/, check: thailand, bare: false },
  { shape: /^[2-9]\d{11}$/, check: verhoeff, bare: false },
  { shape: /^\d{11}$/, check: cpf, bare: true },
  { shape: /^[1-9]\d{10}$/, check: turkey, bare: true },
  { shape: /^\d{11}$/, check: norway, bare: true },
  { shape: /^\d{11}$/, check: belgium, bare: true },
  { shape: /^\d{11}$/, check: pesel, bare: true },
  { shape: /^[1-9]\d{10}$/, check: germany, bare: false },
  { shape: /^\d{10}$/, check: bulgaria, bare: false },
  { shape: /^\d{10}$/, check: czech, bare: false },
  { shape: /^(?:\d\d)?\d{10}$/, check: (text) => sweden(text.slice(-10)), bare: false },
  { shape: /^\d{7,8}[\dK]$/, check: chile, bare: false },
  { shape: /^\d{9}$/, check: netherlands, bare: false },
  { shape: /^\d{9}$/, check: greece, bare: false },
  { shape: /^[1-3]\d{8}$/, check: portugal, bare: false },
];

/**
 * Tells whether a text is a person's number of one of some 25 countries.
 *
 * @param text as typed, trimmed, in capitals
 */
export function isNationalId(text: string): boolean {
  const bare = text.replace(/[ .()/-]/g, '');
  const isGrouped = bare !== text;
  if (isMonotone(bare)) return false;
  return NATIONAL.some(
    ({ shape, check, bare: stands }) =>
      (stands || isGrouped) && (shape.test(bare) ? check(bare) : shape.test(text) && check(text)),
  );
}
