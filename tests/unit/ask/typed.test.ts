import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksLikeNumber } from '../../../lib/ask/typed/looks-like-number.ts';
import { recognise } from '../../../lib/ask/typed/recognise.ts';

describe('a typed number is recognised', () => {
  test.each([
    ['a Visa card', '4111 1111 1111 1111', 'card-number'],
    ['an American Express card', '378282246310005', 'card-number'],
    ['a UnionPay card', '6212345678901232', 'card-number'],
    ['a German IBAN', 'DE89 3704 0044 0532 0130 00', 'iban'],
    ['a British IBAN', 'GB82WEST12345698765432', 'iban'],
    ['a phone number with its country', '+44 20 7946 0958', 'phone'],
    ['an American phone number', '(212) 555-0147', 'phone'],
    ['a French phone number', '01 23 45 67 89', 'phone'],
    ['a Chinese mobile number', '13812345678', 'phone'],
    ['a Chinese ID', '11010519491231002X', 'national-id'],
    ['a Taiwanese ID', 'A123456789', 'national-id'],
    ['a Singaporean NRIC', 'S1234567D', 'national-id'],
    ['a Hong Kong ID', 'A123456(3)', 'national-id'],
    ['a Spanish DNI', '12345678Z', 'national-id'],
    ['a Spanish NIE', 'X1234567L', 'national-id'],
    ['an Italian codice fiscale', 'RSSMRA85T10A562S', 'national-id'],
    ['a Mexican CURP', 'BOXW310820HNERXN09', 'national-id'],
    ['a French social security number', '2 55 08 14 168 025 38', 'national-id'],
    ['a Finnish henkilötunnus', '131052-308T', 'national-id'],
    ['a Romanian CNP', '1800101221144', 'national-id'],
    ['a Korean number', '000101-3000008', 'national-id'],
    ['a South African ID', '8001015009087', 'national-id'],
    ['an Aadhaar number', '2341 2341 2346', 'national-id'],
    ['a Brazilian CPF', '529.982.247-25', 'national-id'],
    ['a Turkish kimlik number', '10000000146', 'national-id'],
    ['a Polish PESEL', '44051401359', 'national-id'],
    ['a Belgian number', '85.07.30-033.28', 'national-id'],
    ['a Swedish personnummer', '811228-9874', 'national-id'],
    ['a Chilean RUT', '12.345.678-5', 'national-id'],
    ['a Dutch BSN in groups', '1112.22.333', 'national-id'],
  ])('%s', (_, text, kind) => expect(recognise(text)).toBe(kind));
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

  test('few of a hundred thousand order numbers pass', () => {
    let passed = 0;
    for (let order = 0; order < 10_000; order += 1) {
      if (recognise(String(700_000_000 + order * 7)) ?? recognise(String(4_000_000_000 + order * 97)))
        passed += 1;
    }
    expect(passed).toBeLessThan(10);
  });
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
