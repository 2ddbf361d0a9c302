import { afterEach, describe, expect, test } from 'vitest';
import { all } from './all.ts';

afterEach(() => document.body.replaceChildren());

describe('a label that says nothing gives way to what stands before it:', () => {
  test.each([
    ['a name for robots', '<div>IBAN</div><input aria-label="Your answer">', ['iban']],
    ['a mark', '<div>National ID number</div><input aria-label="required">', ['national-id']],
    [
      'a number under a heading',
      '<h4>Passport</h4><label>Number<input></label><h4>Bank account</h4><label>Number<input></label>',
      ['passport', 'bank-account'],
    ],
    [
      'parts of a number',
      '<p>Card number</p><input aria-label="Digits 1 to 4"><input aria-label="Digits 5 to 8">',
      ['card-number', 'card-number'],
    ],
  ])('%s', (_, html, kinds) => expect(all(html)).toEqual(kinds));

  test('but a heading is nothing to a label that says something', () => {
    expect(all('<h4>Passport</h4><label>First name<input></label>')).toEqual([null]);
  });
});

describe('the boxes of a birth date are told by', () => {
  const birth = ['date-of-birth', 'date-of-birth', 'date-of-birth'];
  test.each([
    [
      'their labels',
      '<p>Date of birth</p><label>Month<input></label><label>Day<input></label><label>Year<input></label>',
    ],
    [
      'their placeholders',
      '<div>Geburtsdatum</div><input placeholder="TT"><input placeholder="MM"><input placeholder="JJJJ">',
    ],
    [
      'French placeholders',
      '<div>Date de naissance</div><input placeholder="JJ"><input placeholder="MM"><input placeholder="AAAA">',
    ],
    [
      'the signs between them',
      '<p>生年月日</p><input maxlength="4">年<input maxlength="2">月<input maxlength="2">日',
    ],
    ['Korean signs', '<p>생년월일</p><input maxlength="4">년<input maxlength="2">월<input maxlength="2">일'],
  ])('%s', (_, html) => expect(all(html)).toEqual(birth));

  test('where the group says something else, they are none', () => {
    expect(
      all(
        '<p>Arrival date</p><label>Month<input></label><label>Day<input></label><label>Year<input></label>',
      ),
    ).toEqual([null, null, null]);
  });
});

describe('two weak words do not vouch for each other', () => {
  test('two of a router', () =>
    expect(all('<label>Routing <input></label><label>Branch <input></label>')).toEqual([null, null]));
  test('three of a bank do', () =>
    expect(
      all('<label>Agência <input></label><label>Banco <input></label><label>Corrente <input></label>'),
    ).not.toContain(null));
});

describe('a bank’s secret', () => {
  test('is the only password beside a bank’s field', () => {
    expect(
      all('<form><label>IBAN <input></label><label>Password <input type="password"></label></form>'),
    ).toEqual(['iban', 'bank-pin-or-otp']);
  });
  test('is no password that opens an account', () => {
    expect(
      all(
        '<form><label>IBAN <input></label><label>Email <input type="email"></label><label>Password <input type="password"></label></form>',
      ),
    ).toEqual(['iban', null, null]);
  });
  test('may be called what elsewhere is a postcode', () => {
    expect(
      all('<div>Rekeningnummer <input></div><div>Pincode <input type="password" maxlength="4"></div>'),
    ).toEqual(['bank-account', 'bank-pin-or-otp']);
    expect(all('<label>City <input></label><label>PIN code <input></label>')).toEqual([null, null]);
  });
  test('is not the phone it is sent to', () => {
    expect(
      all('<label>Card number <input></label><label>Enter the OTP received on your mobile <input></label>'),
    ).toEqual(['card-number', 'bank-pin-or-otp']);
  });
});

describe('a word that is two things in two languages', () => {
  const dutch = '<label>Pasnummer <input></label>';

  test('is what stands around it', () => {
    expect(all(`<form>${dutch}<label>CVC <input></label></form>`)).toEqual(['card-number', 'card-cvv']);
  });

  test('is the document where nothing does', () => {
    expect(all(dutch)).toEqual(['passport']);
  });
});

describe('whose it is changes nothing:', () => {
  test.each([
    ['GSM mama', 'phone'],
    ['Mobil matky', 'phone'],
    ['Tel. père (bureau)', 'phone'],
  ])('%s', (label, kind) => expect(all(`<label>${label} <input></label>`)).toEqual([kind]));
});
