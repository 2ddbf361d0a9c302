import type { Lexicon } from './format.ts';

/** Latvian. */
// prettier-ignore
export default {
  languages: ['lv'],
  words: {
    phone: [
      'talrun*', 'talr', 'telefon*',
      'kontakttalrunis',
    ],
    'date-of-birth': ['dzimsanas datum*', 'dzimsanas dat', 'dz datums', 'dzim dat*'],
    'national-id': [
      'personas kod*', 'personas apliecib*', 'id kart*', 'uzturesanas atlauja*', 'dokumenta numurs',
      'dokumenta nr',
      'pers kods',
    ],
    'tax-id': ['nodoklu maksataja n*'],
    passport: ['pases n*', 'pase nr'],
    'driving-licence': ['vaditaja apliecibas n*'],
    'id-document-upload': [
      'dokumenta kopija', 'personas apliecibas kopija', 'dokumenta foto',
      'dzimsanas apliecib*',
      'pase', 'selfijs', 'personu apliecinosa*', 'personu apliecinoss*',
    ],
    'card-number': ['kartes numur*', 'kartes nr'],
    'card-cvv': ['kartes aizmugure*', 'kartes drosibas kods'],
    'card-expiry': ['kartes deriguma*', 'karte deriga*'],
    'bank-account': ['konta numur*', 'konta nr', 'bankas kont*', 'norekinu kont*'],
    'bank-name-or-holder': ['bankas nosaukum*', 'jusu banka', 'konta ipasnieks', 'konta turetajs'],
    'bank-pin-or-otp': [
      'kartes pin', 'bankas parole', 'kodu karte', 'kodu kalkulator*',
      'bankas kods', 'kods no bankas', 'internetbankas*',
    ],
  },
  weak: {
    phone: ['mobilais'],
    'driving-licence': ['vaditaja apliecib*'],
    'card-cvv': ['drosibas kods'],
    'card-expiry': ['deriga lidz', 'deriguma termins', 'derigs lidz'],
    'bank-account': ['konts'],
    'bank-pin-or-otp': ['pin kods', 'sms kods', 'apstiprinajuma kods'],
    'date-of-birth': ['dzim dat*'],
  },
  not: [
    'kartes ipasnieks', 'kartes turetajs', 'vards uz kartes', 'davanu karte*', 'klienta karte*',
    'izdosanas datums', 'pasutijuma n*', 'sutijuma n*', 'registracijas numurs', 'pvn*',
    'davanu kartes numurs', 'klienta kartes numurs',
  ],
  purposes: {
    job: ['vakances', 'pieteikties darbam', 'darba piedavajum*'],
    loan: ['aizdevum*', 'kredita pieteikums'],
    prize: ['loterij*', 'laimejat'],
    parcel: ['sutijums', 'sutijuma'],
    refund: ['atmaks*'],
    rental: ['irnieks', 'izire'],
    'account-check': ['apstipriniet datus', 'apstipriniet kontu', 'identitates parbaude'],
    donation: ['ziedo*'],
    shop: ['grozs', 'noformet pasutijumu'],
  },
} satisfies Lexicon;
