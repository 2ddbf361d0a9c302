import { afterEach, describe, expect, test } from 'vitest';
import { all } from './all.ts';

afterEach(() => document.body.replaceChildren());

const chat = (says: string, box = '<input placeholder="Type a message…">'): string =>
  `<p>${says}</p><div>${box}</div>`;

describe('a chat that tells people to send two things asks for them', () => {
  test.each([
    ['Um die Sperre aufzuheben, schicken Sie uns bitte Ihre IBAN und Ihre TAN für das Onlinebanking', 'iban'],
    [
      'Para cancelar el cargo no reconocido envíanos los 16 dígitos de tu tarjeta y tu NIP',
      'bank-pin-or-otp',
    ],
    [
      'Per sbloccare il conto scriva qui il numero della carta e la data di scadenza che trova davanti',
      'card-expiry',
    ],
    [
      'Щоб отримати виплату, надішліть нам номер картки та термін дії, і ми переведемо кошти сьогодні',
      'card-expiry',
    ],
  ])('%s', (says, kind) => expect(all(chat(says))).toEqual([kind]));
});

describe('a box asks for nothing', () => {
  test.each([
    ['after a warning', chat('We will never ask you to send your card number and PIN in this conversation')],
    [
      'after news of fraud',
      chat(
        'Fraudsters tell people to send their card number and PIN to a number that looks like their bank’s',
      ),
    ],
    [
      'after a sentence about one thing',
      chat('Please give your card a rest and enjoy the longest of weekends'),
    ],
    [
      'for comments on a text',
      chat(
        'To pay by phone, enter your card number and PIN when the voice asks',
        '<textarea name="comment">',
      ),
    ],
    [
      'for a search',
      chat(
        'To pay by phone, enter your card number and PIN when the voice asks',
        '<input name="search_term">',
      ),
    ],
    [
      'that is called something else',
      chat(
        'Please give us your passport and card number at the desk when you arrive',
        '<input placeholder="Booking reference">',
      ),
    ],
    [
      'beside another of its form',
      `<form>${chat('To pay by phone, enter your card number and PIN when the voice asks', '<input name="city"><input name="street">')}</form>`,
    ],
  ])('%s', (_, html) => expect(all(html).filter((kind) => kind !== null)).toEqual([]));
});
