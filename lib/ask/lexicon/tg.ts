import type { Lexicon } from './format.ts';

/** Tajik; what it shares with Russian is there. */
// prettier-ignore
export default {
  languages: ['tg'],
  words: {
    phone: [
      'рақами телефон*',
    ],
    'date-of-birth': [
      'санаи таваллуд*', 'рузи таваллуд*',
    ],
    'bank-name-or-holder': [
      'номи бонк*', 'номи соҳиби*',
    ],
    'national-id': [
      'шиносномаи дохили*', 'рақами мушаххас*',
    ],
    passport: [
      'шиноснома*',
    ],
    'bank-account': [
      'суратҳисоб*', 'рақами ҳисоб*', 'ҳисоби бонк*',
    ],
    'card-number': [
      'рақами корт*', 'корти бонк*',
    ],
    'bank-pin-or-otp': [
      'рамзи корт*', 'пин рамз*',
    ],
    'driving-licence': [
      'шаҳодатномаи ронанда*',
    ],
    'tax-id': [
      
    ],
  },
  weak: {
    'card-expiry': [
      'муҳлати эътибор*',
    ],
    'tax-id': [
      'рма',
    ],
  },
  not: [
    'ҷои таваллуд*', 'рақами фармоиш*',
  ],
} satisfies Lexicon;
