import type { Lexicon } from './format.ts';

/** Albanian. */
// prettier-ignore
export default {
  languages: ['sq'],
  words: {
    phone: ['nr celularit', 'celularit', 'nr tel', 
      'telefoni', 'numri i celularit',
    ],
    'date-of-birth': [
      'datelindja', 'data e lindjes',
    ],
    'bank-name-or-holder': [
      'emri i bankes', 'mbajtesi i llogarise',
    ],
    'national-id': [
      'numri personal', 'karta e identitetit', 'kartes se identitetit', 'leternjoftim*',
    ],
    'tax-id': [
      'nipt personal',
    ],
    passport: [
      'pasaporta',
    ],
    'driving-licence': [
      'patenta e shoferit', 'leje drejtimi',
    ],
    'bank-account': [
      'numri i llogarise', 'llogaria bankare', 'llogarise bankare',
      'nr i llogarise',
    ],
    'card-number': [
      'numri i kartes',
      'nr i kartes',
    ],
    'card-expiry': [
      'skadimi i kartes',
    ],
    'id-document-upload': [
      'foto e kartes', 'foto e pasaportes',
    ],
    'bank-pin-or-otp': [
      'pin i kartes', 
    ],
  },
  weak: {
    phone: ['cel', 'tel', 'celular'],
    'card-expiry': ['skadimi', 'vlefshme deri'],
  },
  not: [
    'vendi i lindjes', 'kodi postar', 'numri i porosise',
  ],
} satisfies Lexicon;
