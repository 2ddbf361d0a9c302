import type { Lexicon } from './format.ts';

/** Armenian. */
// prettier-ignore
export default {
  languages: ['hy'],
  words: {
    phone: [
      'հեռախոս*', 'բջջային',
    ],
    'date-of-birth': [
      'ծննդյան ամսաթիվ', 'ծննդյան տարեթիվ',
      'ծննդյան*',
    ],
    'bank-name-or-holder': [
      'բանկի անվանում*',
    ],
    'national-id': [
      'հանրային ծառայությունների համարանիշ*', 'հծհ', 'սոցիալական քարտ*', 'նույնականացման քարտ*',
      'սոց քարտ*', 'ծառայության համարանիշ*',
    ],
    passport: [
      'անձնագ*',
    ],
    'bank-account': [
      'հաշվեհամար*', 'բանկային հաշիվ',
    ],
    'card-number': [
      'քարտի համար*',
    ],
    'card-expiry': [
      'քարտի ժամկետ*',
    ],
    'bank-pin-or-otp': [
      'քարտի պին*',
    ],
    'driving-licence': [
      'վարորդական*',
    ],
  },
  weak: {
    'card-expiry': [
      'գործողության ժամկետ*',
      'վավեր*',
    ],
  },
  not: [
    'ծննդավայր',
    'ծննդյան վայր*',
  ],
} satisfies Lexicon;
