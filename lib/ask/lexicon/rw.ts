import type { Lexicon } from './format.ts';

/** Kinyarwanda and Kirundi: Rwanda, Burundi. */
// prettier-ignore
export default {
  languages: ['rw', 'rn'],
  words: {
    phone: [
      'nimero ya telefoni', 'nimero ya telefone',
    ],
    'date-of-birth': [
      'itariki y amavuko', 'igihe wavukiye',
      'itariki wavuts*',
    ],
    'bank-name-or-holder': [
      'izina rya banki', 'amazina ari kuri konti',
    ],
    'national-id': [
      'indangamuntu*', 'irangamuntu*',
    ],
    passport: [
      'pasiporo*',
    ],
    'driving-licence': [
      'uruhushya rwo gutwara*',
    ],
    'bank-account': [
      'konti ya banki', 'nimero ya konti',
      'no ya konti', 'numero ya konti',
    ],
    'card-number': [
      'nimero ya karita', 'karita ya banki',
    ],
    'bank-pin-or-otp': [
      'umubare w ibanga*',
      'pin ya momo',
    ],
    'tax-id': [
      'nimero y umusoreshwa',
    ],
  },
  weak: {
    'bank-name-or-holder': [
      'banki',
    ],
  },
  not: [
    'aho wavukiye',
  ],
} satisfies Lexicon;
