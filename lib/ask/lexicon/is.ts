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
      'reikningsnr', 'reiknings nr',
    ],
    'card-number': [
      'kortanumer', 'kreditkortanumer', 'kortnumer',
      'kortanr', 'kortan nr',
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
  weak: {
    'card-cvv': ['oryggisnumer', 'oryggiskodi'],
    'card-expiry': ['gildistimi', 'gildir til', 'gildir ut', 'rennur ut'],
    'national-id': ['kt'],
    'card-number': ['greidslukortanumer', 'kortanumer'],
    'bank-pin-or-otp': ['leyninumer'],
  },
} satisfies Lexicon;
