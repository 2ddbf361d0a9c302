import type { Kind } from './kinds.ts';

/** What a page says it is for, as far as its words tell. */
export const PURPOSES = [
  'job',
  'loan',
  'prize',
  'parcel',
  'refund',
  'rental',
  'investment',
  'account-check',
  'donation',
  'shop',
] as const;

export type Purpose = (typeof PURPOSES)[number];

/**
 * The kinds a purpose can honestly need at the stage of a web form. Asking for anything heavier is
 * over-asking: an employer needs bank details after a contract, a carrier never needs an ID.
 */
export const NEEDED: Readonly<Record<Purpose, readonly Kind[]>> = {
  job: ['phone', 'date-of-birth'],
  loan: [
    'phone',
    'date-of-birth',
    'national-id',
    'tax-id',
    'bank-account',
    'iban',
    'bank-routing',
    'bank-name-or-holder',
  ],
  prize: ['phone'],
  parcel: ['phone'],
  refund: ['phone', 'bank-account', 'iban', 'bank-routing', 'bank-name-or-holder'],
  rental: ['phone', 'date-of-birth'],
  investment: [
    'phone',
    'date-of-birth',
    'national-id',
    'tax-id',
    'bank-account',
    'iban',
    'bank-routing',
    'bank-name-or-holder',
  ],
  'account-check': ['phone'],
  donation: [
    'phone',
    'card-number',
    'card-cvv',
    'card-expiry',
    'iban',
    'bank-account',
    'bank-routing',
    'bank-name-or-holder',
  ],
  shop: [
    'phone',
    'card-number',
    'card-cvv',
    'card-expiry',
    'iban',
    'bank-account',
    'bank-routing',
    'bank-name-or-holder',
    'date-of-birth',
  ],
};
