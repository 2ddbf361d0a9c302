import type { Lexicon } from './format.ts';

/** Basque, whose words are declined at their end; what it shares with Spanish is there. */
// prettier-ignore
export default {
  languages: ['eu'],
  words: {
    phone: ['telefono*', 'sakelako*', 'mugikor*'],
    'date-of-birth': ['jaiotze data'],
    'national-id': ['nan zenbaki*'],
    passport: ['pasaporte*'],
    'bank-account': ['kontu zenbaki*', 'kontuaren zenbaki*', 'kontu korronte*'],
    'card-number': ['txartel zenbaki*', 'txartelaren zenbaki*'],
    'bank-pin-or-otp': ['txartelaren pin*'],
  },
  weak: {
    'card-number': ['txartela', 'txartel'],
    'card-cvv': ['segurtasun kodea'],
    'card-expiry': [
      'iraungitze data', 'iraungipen data',
    ],
    'bank-account': ['kontua'],
    'bank-name-or-holder': ['titularra'],
  },
  not: [
    'txartelaren titular*',
  ],
} satisfies Lexicon;
