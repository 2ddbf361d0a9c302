import type { Lexicon } from './format.ts';

/** Haitian Creole. */
// prettier-ignore
export default {
  languages: ['ht'],
  words: {
    phone: ['telefon*', 'nimewo selile'],
    'date-of-birth': ['dat nesans', 'dat ou fet'],
    'national-id': [
      'nimewo idantifikasyon',
      'nimewo kat idantifikasyon',
    ],
    'tax-id': ['nimewo fiskal'],
    passport: ['paspo'],
    'bank-account': ['nimewo kont*', 'kont bank'],
    'card-number': ['nimewo kat'],
  },
  weak: {
    'card-cvv': ['kod sekirite'],
    'card-expiry': ['dat ekspirasyon'],
    'bank-account': ['kont'],
    'bank-pin-or-otp': ['kod pin'],
  },
} satisfies Lexicon;
