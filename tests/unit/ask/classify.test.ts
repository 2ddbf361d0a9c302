import { afterEach, describe, expect, test } from 'vitest';
import { classify } from '../../../lib/ask/classify.ts';
import { readWords } from '../../../lib/ask/words.ts';
import { all } from './all.ts';

afterEach(() => document.body.replaceChildren());

function finding(html: string) {
  document.body.innerHTML = html;
  const control =
    document.querySelector<HTMLElement>('[data-here]') ?? document.querySelector<HTMLElement>('input,select');
  if (!control) throw new Error('The test page has no control');
  return classify(readWords(control));
}

describe('a control is known, and the signal named, by', () => {
  test.each([
    ['its label', '<label>Date of birth <input></label>', 'date-of-birth', 'label'],
    ['its accessible name', '<input aria-label="Passport number">', 'passport', 'name-and-role'],
    [
      'the element that names it',
      '<b id="n">IBAN</b><hr><input aria-labelledby="n">',
      'iban',
      'name-and-role',
    ],
    ['text before it', '<p>Card number <input></p>', 'card-number', 'nearby'],
    [
      'the heading of its column',
      '<table><tr><th>CVV</th></tr><tr><td><input></td></tr></table>',
      'card-cvv',
      'nearby',
    ],
    ['text after it in its box', '<div><input><span>Sort code</span></div>', 'bank-routing', 'nearby'],
    ['its placeholder', '<input placeholder="Account number">', 'bank-account', 'placeholder'],
    ['its name', '<input name="socialSecurityNumber">', 'national-id', 'attribute'],
    ['a framework’s binding', '<input formcontrolname="cardNumber">', 'card-number', 'attribute'],
    ['autocomplete', '<input autocomplete="section-a billing cc-csc">', 'card-cvv', 'autocomplete'],
    ['digits in its placeholder', '<input placeholder="0000 0000 0000 0000">', 'card-number', 'shape'],
  ])('%s', (_, html, kind, signal) => expect(finding(html)).toMatchObject({ kind, signal }));

  test('the words that decided are the page’s own', () => {
    expect(finding('<label>Please enter your passport number below <input></label>')?.words).toBe(
      'passport number',
    );
  });
});

describe('what people see comes before what programmers wrote', () => {
  test.each([
    ['a name that lies', '<label>Mobile number <input name="last_name"></label>', 'phone'],
    ['an autocomplete token that lies', '<label>CVV <input autocomplete="bday"></label>', 'card-cvv'],
    ['type=tel on something else', '<label>Zip code <input type="tel"></label>', undefined],
    [
      'a name that fits, on a field for something else',
      '<label>Order number <input name="cardnumber"></label>',
      undefined,
    ],
  ])('%s', (_, html, kind) => expect(finding(html)?.kind).toBe(kind));
});

describe('weak words need a second signal', () => {
  test('account alone is a login', () => expect(finding('<label>Account <input></label>')).toBeNull());
  test('account beside a sort code is a bank account', () => {
    expect(all('<label>Sort code <input></label><label>Account <input></label>')).toEqual([
      'bank-routing',
      'bank-account',
    ]);
  });
  test('a code at login is none', () =>
    expect(finding('<label>Verification code <input maxlength="6"></label>')).toBeNull());
  test('a code beside a card is a bank’s', () => {
    expect(all('<label>Card number <input></label><label>SMS code <input maxlength="6"></label>')).toEqual([
      'card-number',
      'bank-pin-or-otp',
    ]);
  });
});

describe('the beginning of a value', () => {
  test('is no caption', () => {
    expect(finding('<div>IBAN</div><div><span>IR</span><input></div>')?.kind).toBe('iban');
  });
  test('may be a name all the same', () => {
    expect(finding('<div>Details</div><div><span>DNI</span><input></div>')?.kind).toBe('national-id');
  });
});

const login = (name: string) =>
  `<form><label>Account number <input name="${name}"></label><input type="password"></form>`;

describe('a customer’s number before a password', () => {
  test('is what people log in by', () => expect(all(login('userName'))).toEqual([null, null]));
  test('is a bank account where nothing says so', () =>
    expect(all(login('account'))).toEqual(['bank-account', null]));
});

test('a bank’s PIN is known by the account beside it', () => {
  expect(
    all(
      '<label>Sort code <input></label><label>PIN (five-digit) <input type="password" maxlength="5"></label>',
    ),
  ).toEqual(['bank-routing', 'bank-pin-or-otp']);
});

test('an example address in a placeholder names nothing', () => {
  expect(finding('<input placeholder="name@bank">')).toBeNull();
});

describe('file fields', () => {
  test.each([
    ['a passport', '<label>Passport <input type="file"></label>', 'id-document-upload'],
    ['a selfie', '<label>Selfie with your ID <input type="file"></label>', 'id-document-upload'],
    ['a resume', '<label>Resume <input type="file"></label>', undefined],
  ])('%s', (_, html, kind) => expect(finding(html)?.kind).toBe(kind));
});

describe('the shape of a control bears out a weak word:', () => {
  test.each([
    ['its type', '<label>Best mobil <input type="tel"></label>', 'phone'],
    ['the keys a phone shows for it', '<label>Best mobil <input inputmode="tel"></label>', 'phone'],
    ['its length', '<label>Security code <input maxlength="3"></label>', 'card-cvv'],
    ['its pattern', '<label>Your card <input pattern="[0-9]{13,19}"></label>', 'card-number'],
    ['its placeholder', '<label>Expires <input placeholder="MM/YY"></label>', 'card-expiry'],
    ['the camera', '<label>Photo <input type="file" capture="environment"></label>', 'id-document-upload'],
    [
      'the choices of a select',
      '<label>Expiry date <select><option>01/2027<option>02/2027</select></label><input>',
      undefined,
    ],
  ])('%s', (_, html, kind) => expect(finding(html)?.kind).toBe(kind));

  test.each([
    ['the same words without it', '<label>Best mobil <input></label>'],
    ['a photo that is no camera’s', '<label>Photo <input type="file"></label>'],
    ['files that show nothing', '<label>Passport list <input type="file" accept=".csv,.xls"></label>'],
    ['a number too short for a card', '<label>Card number <input maxlength="13"></label>'],
    ['a choice of documents', '<label>Document <select><option>Passport<option>Visa</select></label>'],
  ])('not %s', (_, html) => expect(finding(html)).toBeNull());
});

describe('the description', () => {
  test('has a say where nothing else is there', () => {
    expect(
      finding('<div><input aria-describedby="d"></div><div id="d">Your passport number</div>'),
    ).toMatchObject({
      kind: 'passport',
      signal: 'name-and-role',
    });
  });
  test('is the title, too', () => expect(finding('<input title="IBAN">')?.kind).toBe('iban'));
});

describe('names as frameworks and habits have them are split into words', () => {
  test.each([
    ['ASP.NET', 'ctl00$ContentPlaceHolder1$txtPassportNo', 'passport'],
    ['JSF', 'mainForm:j_idt42:ibanInput', 'iban'],
    ['WordPress', 'wpforms[fields][3][phone]', 'phone'],
    ['PHP', 'applicant[card_number]', 'card-number'],
    ['pinyin', 'sfzhm', 'national-id'],
    ['pinyin of a bank card', 'yhkh', 'bank-account'],
    ['pinyin of a bank', 'khh', 'bank-name-or-holder'],
  ])('%s', (_, name, kind) => expect(finding(`<input name="${name}">`)?.kind).toBe(kind));
});

describe('controls that are no inputs', () => {
  test.each([
    [
      'an editable box',
      '<div contenteditable="true" data-here aria-label="Passport number"></div>',
      'passport',
    ],
    ['a text box by its role', '<div role="textbox" data-here aria-label="IBAN"></div>', 'iban'],
    ['a text area', '<label>Card number <textarea data-here></textarea></label>', 'card-number'],
  ])('%s', (_, html, kind) => expect(finding(html)?.kind).toBe(kind));
});

const choiceAndNumber = (options: string) =>
  `<label>Document <select><option>Choose${options}</select></label><label>Number <input></label>`;

describe('fields that belong together', () => {
  test('a number in three boxes takes its kind from the first', () => {
    expect(all('<p>SSN <input maxlength="3"></p><input maxlength="2"><input maxlength="4">')).toEqual([
      'national-id',
      'national-id',
      'national-id',
    ]);
  });
  test('a month and a year after a card are its end', () => {
    expect(
      all(
        '<label>Card number <input></label><select aria-label="Month"><option>1<option>2<option>12</select><select aria-label="Year"><option>2026<option>2027<option>2028</select>',
      ),
    ).toEqual(['card-number', 'card-expiry', 'card-expiry']);
  });
  test('the parts of a date under its legend are the date', () => {
    expect(
      all(
        '<fieldset><legend>Date of birth</legend><label>Day <input></label><label>Month <input></label><label>Year <input></label></fieldset>',
      ),
    ).toEqual(['date-of-birth', 'date-of-birth', 'date-of-birth']);
  });
  test('a bare number after a choice of documents is a document’s', () => {
    expect(all(choiceAndNumber('<option>Passport<option>Driving licence'))).toEqual([null, 'passport']);
    expect(all(choiceAndNumber('<option>Invoice<option>Order'))).toEqual([null, null]);
  });
  test('a licence’s number is a driver’s where the page says so', () => {
    const form = '<label>License number <input></label>';
    expect(all(`<h1>Driver license check</h1>${form}`)).toEqual(['driving-licence']);
    expect(all(`<h1>Find a nurse</h1>${form}`)).toEqual([null]);
  });
});

describe('a secret is a bank’s or a card’s by the same text', () => {
  test.each([
    ['Code we sent from your bank, OTP', 'bank-pin-or-otp'],
    ['PIN of your debit card', 'bank-pin-or-otp'],
    ['SMS code from your bank', 'bank-pin-or-otp'],
    ['Expiration MM/YY for the second card', 'card-expiry'],
    ['Date of expiry (MM/YY)', 'card-expiry'],
    ['All 16 digits of your card', 'card-number'],
    ['OTP', undefined],
    ['PIN', undefined],
    ['Gift card PIN', undefined],
    ['Expiry date (DD/MM/YYYY)', undefined],
  ])('%s', (label, kind) => expect(finding(`<label>${label} <input></label>`)?.kind).toBe(kind));
});

describe('how many there are of a thing asks for none', () => {
  test.each(['Number of cards', 'Número de tarjetas', 'Number of phones', 'Number of passports'])(
    '%s',
    (label) => expect(finding(`<label>${label} <input></label>`)).toBeNull(),
  );
});

test('bait for robots is left alone until somebody comes to it', () => {
  expect(finding('<input name="phone" tabindex="-1" aria-hidden="true" style="opacity:0">')).toBeNull();
});

test('a hidden field that harvests what the browser fills in is found', () => {
  expect(finding('<input autocomplete="cc-number" tabindex="-1" style="opacity:0">')?.kind).toBe(
    'card-number',
  );
});
