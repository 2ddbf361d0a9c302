import type { Lexicon } from './format.ts';

/** Azerbaijani; what it shares with Turkish is there. */
// prettier-ignore
export default {
  languages: ['az'],
  words: {
    phone: ['mob nomresi', 'mob nomre', 
      'mobil nomre*', 'elaqe nomresi', 'telefon nomre*',
    ],
    'date-of-birth': [
      'dogum tarix*', 'tevellud',
      'doguldug* tarix*',
    ],
    'bank-name-or-holder': [
      'bankin adi',
      'hesab sahibi*',
    ],
    'national-id': ['s v seriya*', 'seriya nomresi', 'sv seriya', 
      'fin kod*', 'fin code', 'sexsiyyet vesiqe*', 'vesiqenin seriya*',
    ],
    'tax-id': [
      'voen',
    ],
    passport: [
      'pasportun nomresi',
      'pasport* seriya*', 'pasport nomre*',
    ],
    'driving-licence': [
      'suruculuk vesiqe*',
    ],
    'bank-account': [
      'hesab nomre*', 'bank hesabi',
    ],
    'card-number': [
      'kart nomre*', 'kartin nomre*',
      'kart* nomre*',
    ],
    'card-expiry': [
      'kartin bitme*', 'kartin etibarliliq*',
    ],
    'id-document-upload': [
      'vesiqenin sekli', 'sexsiyyet vesiqesinin sekli',
    ],
    'bank-pin-or-otp': [
      'kartin pin*', '3d secure kodu',
      'kart* sifre*', 'sifre kart',
    ],
  },
  weak: {
    phone: ['mob', 'tel'],
    'card-number': [
      'kartin',
    ],
    'card-expiry': [
      'etibarliliq muddeti', 'bitme tarixi',
    ],
    'bank-pin-or-otp': [
      'gelen kod',
    ],
  },
  not: [
    'dogum yeri', 'poct kodu', 'sifaris nomre*',
    'abonent kod*', 'musteri kod*',
  ],
} satisfies Lexicon;
