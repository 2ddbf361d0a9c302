import { afterEach, describe, expect, test } from 'vitest';
import { classify } from '../../../lib/ask/classify.ts';
import { decide } from '../../../lib/ask/decide.ts';
import { pageKinds } from '../../../lib/ask/page.ts';
import { readWords } from '../../../lib/ask/words.ts';

afterEach(() => document.body.replaceChildren());

function finding(html: string) {
  document.body.innerHTML = html;
  const control =
    document.querySelector<HTMLElement>('[data-here]') ?? document.querySelector<HTMLElement>('input,select');
  if (!control) throw new Error('The test page has no control');
  return classify(readWords(control));
}

/** What all controls of a page ask, each in the light of the others. */
function all(html: string): (string | null)[] {
  document.body.innerHTML = html;
  const deciding = decide([...document.querySelectorAll<HTMLElement>('input,select')], pageKinds(document));
  let result = deciding.next();
  while (!result.done) result = deciding.next();
  return (result.value ?? []).map((one) => one?.kind ?? null);
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

test('bait for robots is left alone until somebody comes to it', () => {
  expect(finding('<input name="phone" tabindex="-1" aria-hidden="true" style="opacity:0">')).toBeNull();
});

test('a hidden field that harvests what the browser fills in is found', () => {
  expect(finding('<input autocomplete="cc-number" tabindex="-1" style="opacity:0">')?.kind).toBe(
    'card-number',
  );
});
