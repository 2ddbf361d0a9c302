import { describe, expect, test } from 'vitest';
import { evidence } from '../../../lib/ask/evidence.ts';
import { KINDS } from '../../../lib/ask/kinds.ts';
import type { Lexicon } from '../../../lib/ask/lexicon/format.ts';
import { matcher } from '../../../lib/ask/match.ts';
import { normalise } from '../../../lib/ask/normalise.ts';
import { packKinds } from '../../../scripts/pack-lexicon.ts';
import { lexiconFiles, readLexicons } from '../../../scripts/lexicon-plugin.ts';

const LEXICON: Lexicon = {
  languages: ['en'],
  words: {
    phone: ['phone', 'telefon*'],
    'card-number': ['card number', 'card 16 digits', 'card of bank'],
    passport: ['护照'],
  },
  weak: { 'bank-account': ['account'] },
  not: ['phone case'],
};

const find = matcher(packKinds([LEXICON]));
const meanings = (text: string, glued = false): (string | undefined)[] =>
  find(text, glued).map(({ meaning }) => KINDS[meaning]);

describe('a packed lexicon finds', () => {
  test.each([
    ['a whole word', 'your phone', ['phone']],
    ['a plural', 'phones', ['phone']],
    ['a word that goes on', 'telefonnummer', ['phone']],
    ['words written together', 'cardno', ['card-number']],
    ['a figure after letters that others go on with', 'card 16 digits', ['card-number']],
    ['Han anywhere', '请输入护照号', ['passport']],
    ['no part of another word', 'phonetics', []],
  ])('%s', (_, text, kinds) => expect(meanings(text)).toEqual(kinds));

  test('a word at the end of a longer name', () => {
    expect(meanings('userphone')).toEqual([]);
    expect(meanings('userphone', true)).toEqual(['phone']);
  });

  test('the same whatever the order of the languages', () => {
    const other: Lexicon = { languages: ['de'], words: { phone: ['handy'] } };
    expect(packKinds([LEXICON, other])).toBe(packKinds([other, LEXICON]));
  });
});

describe('a word beside a phrase', () => {
  test.each([
    ['after it makes the text about something else', 'Phone operator', [null]],
    ['before it, too', 'Tipo de pasaporte', [null]],
    ['at the beginning of the text, too', 'Search by name or phone', [null]],
    ['names whose card it is', 'Oyster card number', [null]],
    ['in scripts without spaces', '护照类型', [null]],
    ['says nothing where it is no such word', 'Phone for delivery', ['phone']],
    ['does not make a phone a shop’s', 'Customer phone', ['phone']],
  ])('%s', (_, text, kinds) =>
    expect([...new Set(evidence(normalise(text)).map(({ kind }) => kind))]).toEqual(kinds),
  );
});

describe('the lexicons that ship', () => {
  test('stand one file a language, and all are taken up', async () => {
    expect(await readLexicons()).toHaveLength(lexiconFiles().length);
  });

  test.each([
    ['Handynummer', 'phone'],
    ['Número de tarjeta', 'card-number'],
    ['Numéro de passeport', 'passport'],
    ['CPF', 'national-id'],
    ['身份证号码', 'national-id'],
    ['マイナンバー', 'national-id'],
    ['주민등록번호', 'national-id'],
    ['رقم الهوية', 'national-id'],
    ['ИНН', 'tax-id'],
    ['เลขที่บัญชี', 'bank-account'],
    ['Bank card number', 'card-number'],
    ['Institution number', 'bank-routing'],
    ['Bankname', 'bank-name-or-holder'],
    ['የስልክ ቁጥር', 'phone'],
    ['Aadhaar number', 'national-id'],
    ['Nro. de cédula', 'national-id'],
    ['Br. kartice', 'card-number'],
    ['T.C. Kimlik No', 'national-id'],
  ])('name the kind of "%s"', (label, kind) => {
    const [clue] = evidence(normalise(label));
    expect(clue).toMatchObject({ kind, weak: false });
  });
});
