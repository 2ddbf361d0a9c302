/** Text beyond this many characters is not looked at: no label people read is longer. */
const LONGEST_TEXT = 180;

// Zero-width and invisible characters, soft hyphen, directional marks, variation selectors: what
// Unicode calls Default_Ignorable_Code_Point, spelt out, since browsers build a named class whenever they
// so much as read the expression.
const UNSEEN =
  /\u034f|[\u180b-\u180f]|[\ufe00-\ufe0f]|[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufff8]|\ud82f[\udca0-\udca3]|\ud834[\udd73-\udd7a]|[\udb40-\udb43][\udc00-\udfff]/g;
// Latin, Greek and Cyrillic accents; Hebrew points; Arabic vowel signs and tatweel. The vowel
// signs of Indic and South-East Asian scripts are letters and stay.
const ACCENTS = /[\u0300-\u036f]|[\u0591-\u05bd\u05bf-\u05c5]|[\u0610-\u061a]|[\u064b-\u065f\u0670]|\u0640/g;
/** Arabic, Persian, Indic, Thai, Lao, Burmese and Khmer digits. */
export const DIGITS =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0be6-\u0bef\u0c66-\u0c6f\u0e50-\u0e59\u0ed0-\u0ed9\u1040-\u1049\u17e0-\u17e9]/g;
/**
 * Letters in another form, each before the one that is read: small capitals, and Chinese characters, whose
 * forms pages mix.
 */
const VARIANTS =
  'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏy證证証证號号碼码帳账賬账帐账銀银電电話话機机護护駕驾駛驶開开戶户戸户驗验験验稅税儲储聯联轉转匯汇咔卡';
/** Letters that decomposition leaves whole, each with what people type for it. */
// prettier-ignore
const SPELT: Readonly<Record<string, string>> = {
  ı: 'i', ł: 'l', đ: 'd', ð: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ə: 'e',
  ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ہ: 'ه', ھ: 'ه', '°': 'o',
  ...Object.fromEntries((VARIANTS.match(/../g) ?? []).map(([form, read]) => [form, read])),
};
const SPELT_PATTERN = new RegExp(`[${Object.keys(SPELT).join('')}]`, 'g');
/** Armenian, Cyrillic and Greek letters and, at the same place, the Latin letters they pass for. */
const FOREIGN = 'аеорсухіјѕԁһԛԝАВЕКМНОРСТУХІЈЅԀҺԚԜοανκρυιτχΑΒΕΖΗΙΚΜΝΟΡΤΥΧոօսհցզ';
const LATIN = 'aeopcyxijsdhqwABEKMHOPCTYXIJSDHQWoavkpuitxABEZHIKMNOPTYXnouhgq';
const WORD = /[A-Za-z0134@5\u0370-\u0587]+/g;
const MIXED = /[A-Za-z][\u0370-\u0587]|[\u0370-\u0587][A-Za-z]/;
/** Figures and signs inside a word that pass for letters, and the letters. */
const FIGURES = '0134@5';
const FIGURED = /[a-z0134@5]*(?:[a-z][0134@5][a-z]|(?<![a-z\d])[15][a-z]{3})[a-z0134@5]*/gi;
const READ_AS = 'oieaas';
/** A word in capitals with a point after each letter. */
const DOTTED = /(?<![a-z])[a-z]\.(?: ?[a-z]\.)+(?: ?[a-z])?(?![a-z])/gi;
// Punctuation, symbols and emoji beyond ASCII, by their blocks: the general categories of Unicode
// would say the same, but take tens of milliseconds to compile.
const SYMBOLS =
  /[\u0080-\u00a9\u00ab-\u00b9\u00bb-\u00bf\u00d7\u00f7\u02b0-\u02ff\u037e\u0387\u055a-\u055f\u0589\u058a\u05be\u05c0\u05c3\u05f3\u05f4\u0600-\u060f\u061b-\u061f\u066a-\u066d\u06d4\u0964\u0965\u0970\u0e3f\u0e4f\u0e5a\u0e5b\u104a-\u104f\u1360-\u1368\u17d4-\u17da\u2000-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3007-\u3020\u3030\u303d-\u303f\u30fb\ud800-\uf8ff\ufd3e\ufd3f\ufe10-\ufe6f\uff00-\uff20\uff3b-\uff40\uff5b-\uff65]+/g;
// Scripts written without spaces, and Hangul, where spaces between words are optional.
const UNSPACED = '\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uac00-\ud7af';
const INNER_SPACE = new RegExp(`(?<=[${UNSPACED}]) (?=[${UNSPACED}])`, 'g');
/** ASCII that separates words, in lower case. */
const SEPARATORS = /[^a-z0-9\u0080-\uffff]+/g;
// A run of single letters has two side by side: told at once, without looking behind each place.
const MAYBE_LETTERED = /(?:^| )[^ ] [^ ](?: |$)/;
const LETTERED = /(?<![^ ])[^\d ](?: [^\d ]){2,}(?![^ ])/u;

/** An ASCII digit for one of another script. Blocks of Indic digits begin six places later than others. */
function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String((code - (code >= 0x966 && code < 0xe00 ? 6 : 0)) % 16);
}

/** A word that mixes scripts, in one script again, where every odd letter is a lookalike. */
function unmix(word: string): string {
  if (!MIXED.test(word)) return word;
  const letters = [...word];
  const latin = letters.map((letter) => LATIN[FOREIGN.indexOf(letter)] ?? letter);
  if (!latin.some((letter) => letter > '\u036f')) return latin.join('');
  const foreign = letters.map((letter) => FOREIGN[LATIN.indexOf(letter)] ?? letter);
  return foreign.some((letter) => /[a-z]/i.test(letter)) ? word : foreign.join('');
}

/** A word in letters where figures stand for some: `p@ssp0rt`. Most names of devices and file types stay no word. */
const unfigure = (word: string): string =>
  word.replace(/[0134@5]/g, (figure) => READ_AS[FIGURES.indexOf(figure)] ?? figure);

/** Text under a right-to-left override is stored back to front; this puts it in reading order. */
function unreverse(text: string): string {
  return text.replace(/\u202e([^\u202c]*)\u202c?/g, (_, inner: string) => [...inner].toReversed().join(''));
}

/**
 * Brings text into the one form that lexicons are written in: compatibility forms and accents
 * folded, what nobody sees removed, lookalike letters put right, lower case, words separated by
 * one space. Takes at most `LONGEST_TEXT` characters; applying it twice changes nothing.
 */
export function normalise(text: string): string {
  let plain = text.slice(0, LONGEST_TEXT).trim();
  if (plain === '') return '';
  // Most names and labels are plain ASCII: they need none of the foldings.
  const isAscii = !/[^\x20-\x7e]/.test(plain);
  if (!isAscii) {
    plain = unreverse(plain)
      .replace(/\bn\W{0,2}[º°]/gi, ' no ')
      .replace(UNSEEN, '')
      .normalize('NFKD')
      .replace(ACCENTS, '')
      .replace(DIGITS, asciiDigit)
      .normalize('NFC')
      .replace(WORD, unmix)
      .toLowerCase()
      .replace(SPELT_PATTERN, (letter) => SPELT[letter] ?? letter)
      // Again: small letters have lookalikes of their own, and so have those spelt out.
      .replace(WORD, unmix)
      .replace(/[’ʼ]/g, "'")
      .replace(SYMBOLS, ' ');
  }
  if (plain.includes('.')) plain = plain.replace(DOTTED, (word) => `${word.replace(/[. ]/g, '')} `);
  if (/[0134@5]/.test(plain)) plain = plain.replace(FIGURED, unfigure);
  if (plain.includes('#')) plain = plain.replace(/#+/g, ' no ');
  if (plain.includes("'")) plain = plain.replace(/'(?=s\b)/g, '');
  plain = plain.toLowerCase().replace(SEPARATORS, ' ');
  plain = (isAscii ? plain : plain.replace(INNER_SPACE, '')).trim();
  if (MAYBE_LETTERED.test(plain) && LETTERED.test(plain))
    plain = plain.replace(LETTERED, (run) => run.replaceAll(' ', '').normalize('NFC'));
  if (isAscii) return plain;
  // Words have been put together since. Arabic for "number" is written together with what it is the number of.
  return plain.replace(WORD, unmix).replace(/رقم(?=ال)/g, 'رقم ');
}

/**
 * Splits a programmer's name into words: `txtCardNumber2` becomes `txt card number 2`. Works on
 * `name`, `id` and the binding attributes of frameworks.
 */
export function normaliseName(name: string): string {
  if (!/[A-Z\d]/.test(name)) return normalise(name);
  return normalise(
    name
      .slice(0, LONGEST_TEXT)
      .replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-zA-Z])(?=\d)|(?<=\d)(?=[a-zA-Z])/g, ' '),
  );
}
