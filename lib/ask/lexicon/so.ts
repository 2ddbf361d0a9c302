import type { Lexicon } from './format.ts';

/** Somali: Somalia, Ethiopia, Kenya. */
// prettier-ignore
export default {
  languages: ['so'],
  words: {
    phone: [
      'lambarka taleefan*', 'lambarka telefoon*', 'lambarka moobil*', 'lambarka mobile*', 'lambarka evc*', 'lambarka zaad*', 'taleefanka',
      'lambarka mobil*',
    ],
    'date-of-birth': [
      'taariikhda dhalash*',
    ],
    'bank-name-or-holder': [
      'magaca bangi*', 'magaca akoon*',
    ],
    'national-id': [
      'lambarka aqoonsi*', 'kaarka aqoonsi*', 'aqoonsiga*',
    ],
    'tax-id': [
      'lambarka canshuur*',
    ],
    passport: [
      'baasaboor*',
    ],
    'driving-licence': [
      'liisanka darawal*', 'laysanka darawal*',
    ],
    'bank-account': [
      'lambarka akoon*', 'lambarka xisaab*', 'akoonka bangi*', 'xisaabta bangi*',
    ],
    'card-number': [
      'kaarka bangi*', 'kaarka deyn*',
    ],
    'bank-pin-or-otp': [
      'lambarka sir*',
    ],
    'card-expiry': [
      'kaarka dhicitaan*',
    ],
  },
  not: [
    'lambarka dalab*', 'lambarka arday*', 'goobta dhalash*',
  ],
} satisfies Lexicon;
