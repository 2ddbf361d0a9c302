import type { Lexicon } from './format.ts';

/** Irish, whose nouns change at their beginning too. */
// prettier-ignore
export default {
  languages: ['ga'],
  words: {
    phone: ['uimhir foin*', 'uimhir fon*', 'uimhir theagmhala', 'uimhir theileafoin', 'fon poca', 'uimhir ghuthain'],
    'national-id': ['uimhir psp', 'uimhir upsp', 'upsp', 'uimhir aitheantais'],
    'tax-id': ['uimhir thagartha chanach', 'uimhir chanach'],
    passport: ['uimhir pas', 'uimhir phas', 'uimhir do phas'],
    'driving-licence': ['ceadunas tiomana', 'ceadunais tiomana'],
    'bank-account': [
      'uimhir cuntais', 'uimhir chuntais', 'uimhir an chuntais', 'uimhir do chuntais',
      'uimhir chuntais bhainc', 'uimhir chuntais bainc', 'uimhir do chuntais bhainc',
    ],
    'bank-name-or-holder': ['ainm an bhainc', 'ainm shealbhoir an chuntais', 'sealbhoir an chuntais'],
    'card-number': [
      'uimhir carta', 'uimhir charta', 'uimhir an charta', 'uimhir do charta',
      'uimhir carta creidmheasa', 'uimhir charta creidmheasa', 'uimhir carta dochair',
    ],
    'bank-pin-or-otp': ['uimhir aitheantais phearsanta'],
    'date-of-birth': ['data breithe', 'dhata breithe'],
  },
  weak: {
    phone: ['fon'],
    'card-cvv': ['cod slandala', 'cul an charta'],
    'card-expiry': ['data eaga', 'dul in eag', 'baili go dti'],
    'bank-account': ['cuntas'],
    'bank-pin-or-otp': ['pin an charta'],
  },
  not: [
    'ainm ar charta', 'ainm ar an gcarta', 'sealbhoir an charta', 'ait breithe', 'uimhir ordaithe', 'data eisiuna',
    'uimhir aitheantais custaimeara', 'uimhir aitheantais usaideora',
  ],
  others: ['leabharlainne', 'bronntanais', 'bhronntanais', 'ballraiochta'],
} satisfies Lexicon;
