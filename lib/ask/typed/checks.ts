import { isBirth, isDate } from './dates.ts';
import { digitsOf, luhn, remainder, weighted } from './sums.ts';

/** Checks one country's number, given without separators, in capitals and in the right shape. */
export type Check = (text: string) => boolean;

const at = (text: string, from: number, length: number): number => Number(text.slice(from, from + length));
const digit = (text: string, place: number): number => Number(text.charAt(place));
/** Eleven less the remainder by eleven, with what the two numbers beyond one digit become. */
const mod11 = (sum: number, ten: number, eleven: number): number => {
  const check = 11 - (sum % 11);
  if (check === 10) return ten;
  return check === 11 ? eleven : check;
};
/** The sum of the first digits, one a weight. */
const sumOf = (text: string, weights: readonly number[]): number =>
  weighted(digitsOf(text.slice(0, weights.length)), weights);
/** Whether a number begins with a birth date, year first. */
const isBorn: Check = (text) => isBirth(at(text, 0, 2), at(text, 2, 2), at(text, 4, 2));
/** The same, day first. */
const isBornDayFirst: Check = (text) => isBirth(at(text, 4, 2), at(text, 2, 2), at(text, 0, 2));

/** Brazil, CPF: Receita Federal. */
export const brazil: Check = (text) =>
  digit(text, 9) === mod11(sumOf(text, [10, 9, 8, 7, 6, 5, 4, 3, 2]), 0, 0) &&
  digit(text, 10) === mod11(sumOf(text, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]), 0, 0);

/** Turkey, T.C. kimlik no: Nüfus ve Vatandaşlık İşleri. */
export const turkey: Check = (text) => {
  const odd = sumOf(text, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
  const even = sumOf(text, [0, 1, 0, 1, 0, 1, 0, 1]);
  const sum = sumOf(text, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  return (((odd * 7 - even) % 10) + 10) % 10 === digit(text, 9) && sum % 10 === digit(text, 10);
};

/** France, numéro de sécurité sociale with its key; Corsica's letters count as 19 and 18. */
export const france: Check = (text) => {
  const number = text.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return 97 - remainder(number, 97) === at(text, 13, 2);
};

/** Spain, DNI and NIE: Ministerio del Interior. */
export const spain: Check = (text) => {
  const number = text.replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter))).slice(0, -1);
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(number) % 23] === text.at(-1);
};

const ODD_ITALIAN = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

/** Italy, codice fiscale: D.M. 23 December 1976. */
export const italy: Check = (text) => {
  const sum = Array.from(text.slice(0, 15), (letter, place) => {
    const value = letter <= '9' ? Number(letter) : letter.charCodeAt(0) - 65;
    return place % 2 === 0 ? (ODD_ITALIAN[value] ?? 0) : value;
  }).reduce((one, other) => one + other, 0);
  return text.charCodeAt(15) - 65 === sum % 26;
};

/** Chile, RUT: modulo eleven, K for ten. */
export const chile: Check = (text) => {
  const sum = weighted(digitsOf(text.slice(0, -1)).toReversed(), [2, 3, 4, 5, 6, 7]);
  return '0123456789K'[(11 - (sum % 11)) % 11] === text.at(-1);
};

/** Argentina, CUIL and CUIT: the kind of person first, modulo eleven. */
export const argentina: Check = (text) =>
  mod11(sumOf(text, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]), 9, 0) === digit(text, 10);

/** Korea, 주민등록번호. */
export const korea: Check = (text) =>
  isBorn(text) && (11 - (sumOf(text, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10 === digit(text, 12);

/** Japan, 個人番号 (My Number). */
export const japan: Check = (text) => {
  const left = sumOf(text, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return (left < 2 ? 0 : 11 - left) === digit(text, 11);
};

/** Taiwan, 身分證字號; the letter counts for two digits. */
export const taiwan: Check = (text) => {
  const letter = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(text.charAt(0)) + 10;
  const digits = [Math.floor(letter / 10), letter % 10, ...digitsOf(text.slice(1))];
  return weighted(digits, [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1]) % 10 === 0;
};

/** Singapore, NRIC and FIN of the S, T, F and G series. T is for those born since 2000. */
export const singapore: Check = (text) => {
  const sum =
    weighted(digitsOf(text.slice(1, 8)), [2, 7, 6, 5, 4, 3, 2]) + (/[TG]/.test(text.charAt(0)) ? 4 : 0);
  return (/[ST]/.test(text.charAt(0)) ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK')[sum % 11] === text.at(-1);
};

/** Hong Kong identity card. */
export const hongKong: Check = (text) => {
  const [letters = '', digits = '', last = ''] = text.match(/^([A-Z]{1,2})(\d{6})([\dA])$/)?.slice(1) ?? [];
  const values = [
    ...Array.from(letters.padStart(2), (letter) => (letter === ' ' ? 36 : letter.charCodeAt(0) - 55)),
    ...digitsOf(digits),
  ];
  return (weighted(values, [9, 8, 7, 6, 5, 4, 3, 2]) + (last === 'A' ? 10 : Number(last))) % 11 === 0;
};

/** Finland, henkilötunnus. */
export const finland: Check = (text) =>
  isBornDayFirst(text) &&
  '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(text.slice(0, 6) + text.slice(7, 10)) % 31] === text.at(-1);

/** Norway, fødselsnummer. */
export const norway: Check = (text) =>
  isBornDayFirst(text) &&
  mod11(sumOf(text, [3, 7, 6, 1, 8, 9, 4, 5, 2]), 10, 0) === digit(text, 9) &&
  mod11(sumOf(text, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]), 10, 0) === digit(text, 10);

/** Iceland, kennitala: the century stands last. */
export const iceland: Check = (text) =>
  isBornDayFirst(text) && mod11(sumOf(text, [3, 2, 7, 6, 5, 4, 3, 2]), 10, 0) === digit(text, 8);

/** Mexico, CURP: Registro Nacional de Población. */
export const mexico: Check = (text) => {
  const sum = Array.from(
    text.slice(0, 17),
    (letter, place) => '0123456789ABCDEFGHIJKLMN_OPQRSTUVWXYZ'.indexOf(letter) * (18 - place),
  );
  return (10 - (sum.reduce((one, other) => one + other, 0) % 10)) % 10 === digit(text, 17);
};

/** ISO/IEC 7064, MOD 11,10: Croatia's OIB, and Germany's Steuer-Identifikationsnummer. */
export const mod11And10: Check = (text) => {
  let product = 10;
  for (const value of digitsOf(text.slice(0, 10))) {
    const sum = (value + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === digit(text, 10);
};

/** Germany: of the first ten digits one stands there twice or three times, and no other more than once. */
export const germany: Check = (text) => {
  const first = Array.from(text.slice(0, 10));
  const repeated = first.filter((one) => first.filter((other) => other === one).length > 1);
  return new Set(repeated).size === 1 && repeated.length <= 3 && mod11And10(text);
};

/** Poland, PESEL: the months of this century count from 21. */
export const poland: Check = (text) => {
  const month = at(text, 2, 2);
  const isThisCentury = month > 20;
  return (
    isBirth(
      (isThisCentury ? 2000 : 1900) + at(text, 0, 2),
      isThisCentury ? month - 20 : month,
      at(text, 4, 2),
    ) && sumOf(text, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0
  );
};

/** Belgium, rijksregisternummer: a 2 stands before the numbers of those born since 2000. */
export const belgium: Check = (text) =>
  [
    [1900, text.slice(0, 9)],
    [2000, `2${text.slice(0, 9)}`],
  ].some(
    ([century, number]) =>
      97 - remainder(String(number), 97) === at(text, 9, 2) &&
      isBirth(Number(century) + at(text, 0, 2), at(text, 2, 2), at(text, 4, 2)),
  );

/** Bulgaria, ЕГН: the months of this century count from 41. */
export const bulgaria: Check = (text) => {
  const month = at(text, 2, 2);
  const isThisCentury = month > 40;
  return (
    isBirth(
      (isThisCentury ? 2000 : 1900) + at(text, 0, 2),
      isThisCentury ? month - 40 : month,
      at(text, 4, 2),
    ) && (sumOf(text, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === digit(text, 9)
  );
};

/** Romania, CNP. */
export const romania: Check = (text) =>
  isBirth(at(text, 1, 2), at(text, 3, 2), at(text, 5, 2)) &&
  (sumOf(text, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11) % 10 === digit(text, 12);

/** Serbia and its neighbours, ЈМБГ: day, month and the year's last three digits. */
export const serbia: Check = (text) => {
  const year = at(text, 4, 3);
  return (
    isBirth(year > 800 ? 1000 + year : 2000 + year, at(text, 2, 2), at(text, 0, 2)) &&
    mod11(sumOf(text, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]), 10, 0) === digit(text, 12)
  );
};

/** Estonia and Lithuania: the century and sex first, a second round where the first gives ten. */
export const baltic: Check = (text) => {
  const first = sumOf(text, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  const second = sumOf(text, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11;
  return isBorn(text.slice(1)) && (first < 10 ? first : second % 10) === digit(text, 10);
};

/** Czechia and Slovakia, rodné číslo: women's months count from 51. */
export const czechia: Check = (text) =>
  isBirth(at(text, 0, 2), (at(text, 2, 2) % 50) % 20, at(text, 4, 2)) && remainder(text, 11) === 0;

/** Sweden, personnummer; samordningsnummer add 60 to the day. Its last ten digits count. */
export const sweden: Check = (text) => {
  const own = text.slice(-10);
  return isBirth(at(own, 0, 2), at(own, 2, 2), at(own, 4, 2) % 60) && luhn(own);
};

/** Denmark, CPR: no check any more since 2007. */
export const denmark: Check = isBornDayFirst;

export const southAfrica: Check = (text) => isBorn(text) && luhn(text);

/** Mainland China, GB 11643. */
export const china: Check = (text) =>
  at(text, 6, 4) <= new Date().getFullYear() &&
  isDate(at(text, 10, 2), at(text, 12, 2)) &&
  '10X98765432'[sumOf(text, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11] === text.at(-1);

export const thailand: Check = (text) =>
  (11 - (sumOf(text, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === digit(text, 12);

/** Malaysia, MyKad: birth date, place and serial number, without a check. */
export const malaysia: Check = isBorn;

/** Indonesia, NIK: women's days count from 41, without a check. */
export const indonesia: Check = (text) => isBirth(at(text, 10, 2), at(text, 8, 2), at(text, 6, 2) % 40);

/** Kazakhstan, ЖСН: a second round where the first gives ten. */
export const kazakhstan: Check = (text) => {
  const first = sumOf(text, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
  const second = sumOf(text, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11;
  return isBorn(text) && (first < 10 ? first : second) === digit(text, 11);
};

/** Switzerland, AHV-Nummer: an EAN-13 of the country 756. */
export const switzerland: Check = (text) =>
  (10 - (sumOf(text, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10 === digit(text, 12);

/** The Emirates, Emirates ID: a year of birth after the country's 784. */
export const emirates: Check = (text) => isBirth(at(text, 3, 4), 1, 1) && luhn(text);

export const netherlands: Check = (text) => sumOf(text, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;

export const greece: Check = (text) =>
  (sumOf(text, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === digit(text, 8);

export const portugal: Check = (text) =>
  mod11(sumOf(text, [9, 8, 7, 6, 5, 4, 3, 2]), 0, 0) === digit(text, 8);

/** Australia, tax file number. */
export const australia: Check = (text) => sumOf(text, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0;

/** Ukraine, РНОКПП: days since 1900, modulo eleven. */
export const ukraine: Check = (text) =>
  (((sumOf(text, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11) + 11) % 11) % 10 === digit(text, 9);

/** The United States, Social Security number: what was never issued, without a check. */
export const unitedStates: Check = (text) => !/^(?:000|666|9)|^.{3}00|0000$/.test(text);
