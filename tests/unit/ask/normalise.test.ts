import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise, normaliseName } from '../../../lib/ask/normalise.ts';

describe('text is brought into one form', () => {
  test.each([
    ['case and accents', 'Número de TELÉFONO', 'numero de telefono'],
    ['separators', 'Card — number (16 digits):*', 'card number 16 digits'],
    ['zero-width characters', 'p\u200ba\u200bs\u200bs\u200bport', 'passport'],
    ['soft hyphens', 'Kredit\u00adkarten\u00adnummer', 'kreditkartennummer'],
    ['full-width letters', 'ＩＢＡＮ', 'iban'],
    ['digits of other scripts', '०३ ٠٩ ۰۹ ๑๒', '03 09 09 12'],
    ['Cyrillic lookalikes in a Latin word', 'pаsspоrt', 'passport'],
    ['Latin lookalikes in a Cyrillic word', 'телeфoн', 'телефон'],
    ['a right-to-left override', '\u202etropssap\u202c', 'passport'],
    ['letters set apart', 'P a s s p o r t', 'passport'],
    ['ideographs set apart', '身 份 证 号', '身份证号'],
    ['a number sign', 'Card #', 'card no'],
    ['a numero sign', 'N° de carte', 'no de carte'],
    ['an English possessive', "Driver's licence", 'drivers licence'],
    ['an elision', 'pièce d’identité', 'piece d identite'],
    ['Arabic letters that vary', 'رقم الهويّة', 'رقم الهويه'],
    ['Arabic words written together', 'رقم\u200bالهويّة', 'رقم الهويه'],
    ['Chinese characters in their other forms', '銀行帳戶 駕駛證', '银行账户驾驶证'],
    ['small capitals', 'ᴘᴀꜱꜱᴘᴏʀᴛ', 'passport'],
    ['three letters set apart', 'S S N', 'ssn'],
  ])('%s', (_, text, plain) => expect(normalise(text)).toBe(plain));

  test.each([
    ['figures that pass for letters', 'P@ssp0rt', 'passport'],
    ['figures at the beginning', '1BAN', 'iban'],
    ['points between letters', 'S.S.N.', 'ssn'],
    ['Armenian letters in a Latin word', 'cаrd nսmber', 'card number'],
    ['Greek letters beside one that is spelt out', 'ƏΑ', 'ea'],
    ['Cyrillic letters beside figures', '1а5aаa', 'iasaaa'],
    ['Korean syllables in loose letters', 'ᄒ ᅡ ᆫ', '한'],
  ])('%s', (_, text, plain) => expect(normalise(text)).toBe(plain));

  test.each(['401k', '1st name', '3d secure', 'mp3', 'h5 page', '4 digit pin', '16 digits'])(
    'figures that are meant stay: %s',
    (text) => expect(normalise(text)).toBe(text),
  );

  test('words in other scripts keep their letters', () => {
    expect(normalise('телефон')).toBe('телефон');
    expect(normalise('पासपोर्ट')).toBe('पासपोर्ट');
    expect(normalise('บัตรประชาชน')).toBe('บัตรประชาชน'.normalize('NFKC'));
  });

  test('twice is the same as once', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
      }),
    );
  });

  test('a label of a megabyte costs no more than its beginning', () => {
    expect(normalise('a '.repeat(500_000)).length).toBeLessThan(200);
  });
});

describe("programmers' names fall into words", () => {
  test.each([
    ['txtCardNumber2', 'txt card number 2'],
    ['ctl00$Main$txtSSN', 'ctl 00 main txt ssn'],
    ['data[hold_name]', 'data hold name'],
    ['IBANNumber', 'iban number'],
  ])('%s', (name, words) => expect(normaliseName(name)).toBe(words));
});
