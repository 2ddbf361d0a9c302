import type { Lexicon } from './format.ts';

/** Icelandic. */
// prettier-ignore
export default {
  languages: ['is'],
  words: {
    phone: [
      'simanumer', 'farsim*', 'simi', 'heimasimi',
    ],
    'date-of-birth': [
      'faedingardagur', 'faedingardag*',
    ],
    'bank-name-or-holder': [
      'nafn banka', 'eigandi reiknings',
    ],
    'national-id': [
      'kennital*',
    ],
    passport: [
      'vegabref*',
    ],
    'driving-licence': [
      'okuskirteini*',
    ],
    'bank-account': [
      'reikningsnumer', 'bankareikning*',
    ],
    'card-number': [
      'kortanumer', 'kreditkortanumer', 'kortnumer',
    ],
    'card-expiry': [
      'gildistimi korts',
    ],
    'card-cvv': [
      'oryggisnumer korts',
    ],
    'id-document-upload': [
      'mynd af skilrikjum', 'afrit af vegabrefi', 'skilriki',
    ],
    'bank-pin-or-otp': [
      'pin numer korts*', 'lykilord i netbanka', 'audkennisnumer banka',
    ],
  },
  not: [
    'faedingarstadur', 'postnumer', 'pontunarnumer',
  ],
} satisfies Lexicon;
