import { assert, property, string } from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { looksLikeNumber } from '../../../lib/ask/typed/looks-like-number.ts';
import { nearOf, NOTHING_NEAR } from '../../../lib/ask/typed/near.ts';
import { regionsOf } from '../../../lib/ask/typed/regions.ts';
import { recognise, recogniseIn } from '../../../lib/ask/typed/recognise.ts';

describe('a typed number is recognised', () => {
  test.each([
    ['a Visa card', '4111 1111 1111 1111', 'card-number'],
    ['an American Express card', '378282246310005', 'card-number'],
    ['a UnionPay card', '6212345678901232', 'card-number'],
    ['a German IBAN', 'DE89 3704 0044 0532 0130 00', 'iban'],
    ['a British IBAN', 'GB82WEST12345698765432', 'iban'],
    ['a phone number with its country', '+44 20 7946 0958', 'phone'],
    ['an American phone number', '(212) 555-0147', 'phone'],
    ['a French phone number', '06 12 34 56 78', 'phone'],
    ['a British mobile number', '07911 123456', 'phone'],
    ['a Chinese mobile number', '138 1234 5678', 'phone'],
    ['a Korean mobile number', '010-1234-5678', 'phone'],
    ['a Japanese mobile number', '090-1234-5678', 'phone'],
    ['a Russian mobile number', '8 (916) 123-45-67', 'phone'],
    ['a Brazilian mobile number', '(11) 98765-4321', 'phone'],
    ['an Australian mobile number', '0412 345 678', 'phone'],
    ['a Romanian mobile number', '0722 123 456', 'phone'],
    ['a German number called from abroad', '0049 151 2345 6789', 'phone'],
    ['a Chinese ID', '11010519491231002X', 'national-id'],
    ['a Singaporean NRIC', 'S1234567D', 'national-id'],
    ['a Hong Kong ID', 'A123456(3)', 'national-id'],
    ['a Spanish NIE', 'X1234567L', 'national-id'],
    ['an Italian codice fiscale', 'RSSMRA85T10A562S', 'national-id'],
    ['a Mexican CURP', 'BOXW310820HNERXN09', 'national-id'],
    ['a French social security number', '2 55 08 14 168 025 38', 'national-id'],
    ['a Finnish henkilötunnus', '131052-308T', 'national-id'],
    ['a Romanian CNP', '1800101221144', 'national-id'],
    ['a Korean number', '000101-3000008', 'national-id'],
    ['a South African ID', '8001015009087', 'national-id'],
    ['a Brazilian CPF', '529.982.247-25', 'national-id'],
    ['a Polish PESEL', '44051401359', 'national-id'],
    ['a Belgian number', '85.07.30-033.28', 'national-id'],
    ['a Swedish personnummer', '811228-9874', 'national-id'],
    ['a Chilean RUT', '12.345.678-5', 'national-id'],
    ['a Dutch BSN in groups', '1112.22.333', 'national-id'],
    ['a Norwegian fødselsnummer', '01010012356', 'national-id'],
    ['a Bulgarian ЕГН', '8002056030', 'national-id'],
    ['a Czech rodné číslo', '710319/2745', 'national-id'],
    ['a German tax number in groups', '86 095 742 719', 'national-id'],
    ['a Swiss AHV number', '756.9217.0769.85', 'national-id'],
    ['an Argentine CUIL', '20-05536168-2', 'national-id'],
    ['an Emirates ID', '784-1980-1234567-8', 'national-id'],
    ['a Thai number in groups', '1-1017-00230-70-8', 'national-id'],
    ['a Serbian ЈМБГ', '0101980710018', 'national-id'],
  ])('%s', (_, text, kind) => expect(recognise(text)).toBe(kind));
});

describe('where the page or the person is of its country, a number is recognised', () => {
  test.each([
    ['a Chinese mobile number', 'CN', '13812345678', 'phone'],
    ['a Korean mobile number', 'KR', '01012345678', 'phone'],
    ['a French mobile number', 'FR', '0612345678', 'phone'],
    ['a Russian mobile number', 'RU', '89161234567', 'phone'],
    ['an Australian mobile number', 'AU', '0412345678', 'phone'],
    ['a Spanish mobile number', 'ES', '600 123 456', 'phone'],
    ['a Vietnamese mobile number', 'VN', '0901234567', 'phone'],
    ['an Indonesian mobile number', 'ID', '081234567890', 'phone'],
    ['an Indian mobile number', 'IN', '98765 43210', 'phone'],
    ['a Brazilian mobile number', 'BR', '11987654321', 'phone'],
    ['a Nigerian mobile number', 'NG', '08031234567', 'phone'],
    ['a Pakistani mobile number', 'PK', '03001234567', 'phone'],
    ['a Portuguese mobile number', 'PT', '912 345 678', 'phone'],
    ['an Italian mobile number', 'IT', '333 1234567', 'phone'],
    ['a number called from abroad in one run', 'DE', '004915123456789', 'phone'],
    ['a Taiwanese ID', 'TW', 'A123456789', 'national-id'],
    ['a Spanish DNI', 'ES', '12345678Z', 'national-id'],
    ['an Aadhaar number', 'IN', '2341 2341 2346', 'national-id'],
    ['a PAN', 'IN', 'ABCPE1234F', 'national-id'],
    ['a Turkish kimlik number', 'TR', '10000000146', 'national-id'],
    ['a CPF in one run', 'BR', '52998224725', 'national-id'],
    ['a Social Security number', 'US', '123-45-6789', 'national-id'],
    ['a National Insurance number', 'GB', 'QQ123456C', null],
    ['a National Insurance number that may be issued', 'GB', 'AB 12 34 56 C', 'national-id'],
    ['an Estonian isikukood', 'EE', '37605030299', 'national-id'],
    ['a Croatian OIB', 'HR', '33392005961', 'national-id'],
    ['a Danish CPR', 'DK', '211062-5629', 'national-id'],
    ['a Pakistani CNIC', 'PK', '35202-1234567-1', 'national-id'],
    ['an Indonesian NIK', 'ID', '3201234501900001', 'national-id'],
    ['a MyKad', 'MY', '880101-14-5678', 'national-id'],
  ])('%s', (_, region, text, kind) =>
    expect(recognise(text, { ...NOTHING_NEAR, regions: new Set([region]) })).toBe(kind),
  );

  test.each(['13812345678', '0612345678', '12345678Z', '2341 2341 2346', '600 123 456'])(
    'and not elsewhere: %s',
    (text) => expect(recognise(text, { ...NOTHING_NEAR, regions: new Set(['GR']) })).toBeNull(),
  );
});

describe('where a word for it is near, a number of any country is recognised', () => {
  test.each([
    ['a mobile number', 'namesPhone', '5551234567', 'phone'],
    ['a Polish mobile number', 'namesPhone', '600123456', 'phone'],
    ['a number called from abroad', 'namesPhone', '0034600123456', 'phone'],
    ['a Dutch BSN', 'namesIdentity', '111222333', 'national-id'],
    ['a Portuguese NIF', 'namesIdentity', '501442600', 'national-id'],
    ['a Greek ΑΦΜ', 'namesIdentity', '094259216', 'national-id'],
    ['a Canadian SIN', 'namesIdentity', '130 692 544', 'national-id'],
  ] as const)('%s', (_, word, text, kind) => {
    expect(recognise(text)).toBeNull();
    expect(recognise(text, { ...NOTHING_NEAR, [word]: true })).toBe(kind);
  });
});

describe('what is no number of a person stays unrecognised', () => {
  test.each([
    ['an order number', '20240117'],
    ['an order number with letters', 'UP0000000000SP'],
    ['a long order number', '114-3941689-8772232'],
    ['a tracking number', '1Z999AA10123456784'],
    ['a timestamp in milliseconds', '1763872486000'],
    ['a timestamp in seconds', '1763872486'],
    ['a date', '2026-11-23'],
    ['a date and time', '2026-11-23 05:34:46'],
    ['an IP address', '192.168.100.200'],
    ['a price', '1,234,567.89'],
    ['a card with a wrong digit', '4111 1111 1111 1112'],
    ['an IBAN with a wrong digit', 'DE89 3704 0044 0532 0130 01'],
    ['zeros', '00000000000'],
    ['code', 'const x = 4111111111111111;'],
    ['a cell of a table', '12345\t67890\t54321'],
    ['a sentence with digits', 'call me at 5 on 12 or 13'],
    ['a hash', 'd41d8cd98f00b204e9800998ecf8427e'],
    ['a name', 'Maria Rossi'],
  ])('%s', (_, text) => expect(recognise(text)).toBeNull());
});

describe('the look before the checks', () => {
  test('lets nothing through that the checks would not', () => {
    assert(property(string(), (text) => looksLikeNumber(text) || recognise(text) === null));
  });
  test('is not fooled by length', () => {
    expect(looksLikeNumber('1'.repeat(1_000_000))).toBe(false);
    expect(looksLikeNumber('12345')).toBe(false);
  });
});

/** What a text is taken for that is typed into the first control of a page. */
function typedInto(html: string, text: string): string | null {
  document.body.innerHTML = html;
  const control = document.querySelector<HTMLElement>('input,textarea');
  return control && recogniseIn(text, nearOf(control, text));
}

describe('what stands around a typed number is read from', () => {
  afterEach(() => document.documentElement.removeAttribute('lang'));

  test('the language of the page', () => {
    expect(typedInto('<textarea></textarea>', '13812345678')).toBeNull();
    document.documentElement.lang = 'zh-CN';
    expect(typedInto('<textarea></textarea>', '13812345678')).toBe('phone');
  });
  test('the words typed with it', () => {
    expect(typedInto('<textarea></textarea>', 'it is 111222333')).toBeNull();
    expect(typedInto('<textarea></textarea>', 'mijn bsn is 111222333')).toBe('national-id');
  });
  test('the words of the control', () => {
    expect(typedInto('<label>Handy <input></label>', '600123456')).toBe('phone');
  });
});

describe('the countries of a page and a person are', () => {
  test.each([
    ['the one a language tag names', ['en-IN'], ['IN']],
    ['those of a language', ['nl'], ['NL', 'BE']],
    ['those of a script', ['zh-Hant'], ['TW', 'HK']],
    ['none, where a language is unknown', ['tlh'], []],
  ])('%s', (_, languages, countries) => {
    expect([...regionsOf(document, languages)]).toEqual(countries);
  });
});
