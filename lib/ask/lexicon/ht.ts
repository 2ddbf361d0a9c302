import type { Lexicon } from './format.ts';

/** Haitian Creole. */
// prettier-ignore
export default {
  languages: ['ht'],
  words: {
    phone: ['telefon*', 'nimewo selile', 'nimewo kontak', 'nimewo whatsapp', 'moncash'],
    'date-of-birth': ['dat nesans', 'dat ou fet'],
    'national-id': [
      'nimewo idantifikasyon',
      'nimewo kat idantifikasyon',
      'nimewo idantite', 'nimewo sekirite sosyal', 'nimewo kat idantite',
    ],
    'tax-id': ['nimewo fiskal'],
    passport: ['paspo'],
    'bank-account': ['nimewo kont*', 'kont bank'],
    'card-number': [
      'nimewo kat',
      'nimewo kat la', 'nimewo kat kredi', 'nimewo kat debi', 'nimewo kat bank', 'kat kredi', 'kat debi',
    ],
    'bank-name-or-holder': ['non bank'],
    'bank-pin-or-otp': ['pin kat'],
    'driving-licence': ['lisans chofe', 'nimewo lisans'],
  },
  weak: {
    'card-cvv': ['kod sekirite'],
    'card-expiry': ['dat ekspirasyon', 'ekspirasyon', 'dat li ekspire', 'valab jiska'],
    'bank-account': ['kont'],
    'bank-pin-or-otp': ['kod pin', 'kod sekre'],
  },
  not: [
    'non sou kat', 'non ki sou kat', 'kote ou fet', 'nimewo komand', 'kod postal', 'kat kado', 'dat emisyon', 'kat bibliyotek', 'nimewo kat kado',
  ],
} satisfies Lexicon;
