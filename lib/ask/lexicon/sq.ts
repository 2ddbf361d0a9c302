import type { Lexicon } from './format.ts';

/** Albanian. */
// prettier-ignore
export default {
  languages: ['sq'],
  words: {
    phone: ['nr celularit', 'celularit', 'nr tel',
      'telefoni', 'numri i celularit',
      'nr i celularit', 'nr i telefonit', 'numri i telefonit',
    ],
    'date-of-birth': [
      'datelindja', 'data e lindjes',
      'ditelindja',
    ],
    'bank-name-or-holder': [
      'emri i bankes', 'mbajtesi i llogarise',
    ],
    'national-id': [
      'numri personal', 'karta e identitetit', 'kartes se identitetit', 'leternjoftim*',
      'nr leternjoftimit',
      'numri i id', 'nr i id',
    ],
    'tax-id': [
      'nipt personal',
    ],
    passport: [
      'pasaporta',
      'nr i pasaportes', 'pasaportes',
    ],
    'driving-licence': [
      'patenta e shoferit', 'leje drejtimi',
      'nr i patentes', 'numri i patentes',
    ],
    'bank-account': [
      'numri i llogarise', 'llogaria bankare', 'llogarise bankare',
      'nr i llogarise',
      'nr llogarie', 'numer llogarie', 'nr llogarise',
      'xhirollogari*',
    ],
    'card-number': [
      'numri i kartes',
      'nr i kartes',
      'karta e kreditit', 'karta e debitit', 'nr kartes',
      'numrin e kartes',
    ],
    'card-expiry': [
      'skadimi i kartes',
    ],
    'id-document-upload': [
      'foto e kartes', 'foto e pasaportes',
      'kopje e kartes', 'foto e leternjoftimit',
      'kopja e kartes',
    ],
    'bank-pin-or-otp': [
      'pin i kartes',
      'pin in e kartes', 'fjalekalimi i bankes', 'kodi nga banka',
    ],
    'card-cvv': ['prapa kartes', 'pas kartes', 'mbrapa kartes'],
  },
  weak: {
    phone: ['cel', 'tel', 'celular'],
    'card-expiry': ['skadimi', 'vlefshme deri', 'data e skadimit', 'e vlefshme deri', 'skadon'],
    'bank-account': ['llogaria'],
    'bank-pin-or-otp': ['kodi pin', 'kodi sms', 'kodi i konfirmimit'],
    'card-cvv': ['kodi i sigurise'],
    'national-id': ['id personale'],
  },
  not: [
    'vendi i lindjes', 'kodi postar', 'numri i porosise',
    'emri ne karte', 'vendlindja', 'nr i porosise', 'karte dhurate',
    'nr i id se produktit', 'nr i id se porosise', 'nr i id se klientit', 'nr i id se perdoruesit',
    'numri i id se se produktit', 'numri i id se se porosise', 'numri i id se klientit', 'numri i id se perdoruesit',
  ],
} satisfies Lexicon;
