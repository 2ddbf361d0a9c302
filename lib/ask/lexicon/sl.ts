import type { Lexicon } from './format.ts';

/** Slovenian. */
// prettier-ignore
export default {
  languages: ['sl'],
  words: {
    phone: [
      'telefon*', 'mobilna stevilka',
      'tel st', 'tel stev*',
    ],
    'date-of-birth': ['datum rojstva', 'rojstni datum', 'rojen dne', 'roj datum', 'datum roj*'],
    'national-id': [
      'emso', 'osebna izkaznica', 'osebne izkaznice', 'stevilka osebnega dokumenta', 'zzzs stevilka',
      'zdravstvena kartica',
      'st osebnega dokumenta',
    ],
    'tax-id': ['davcna stevilka', 'davcna st', 'davcno stevilko'],
    passport: ['potni list', 'potnega lista'],
    'driving-licence': ['stevilka vozniskega dovoljenja', 'st vozniskega*'],
    'id-document-upload': [
      'kopija osebnega dokumenta', 'fotografija osebne', 'kopija osebne', 'slika osebne', 'rojstni list',
      'selfi z*', 'osebni dokument', 'slika osebnega dokumenta', 'fotografija osebnega dokumenta',
    ],
    'card-number': [
      'stevilka kartice', 'st kartice', 'stevilka placilne kartice', 'stevilka kreditne kartice',
      'stevilko kartice',
      'st kreditne kartice', 'stevilka bancne kartice', 'stevilka debetne kartice',
    ],
    'card-cvv': ['hrbtni strani kartice', 'varnostna koda kartice'],
    'card-expiry': [
      'veljavnost kartice', 'veljavnosti kartice',
      'kartica velja do',
    ],
    'bank-account': [
      'stevilka racuna', 'st racuna', 'bancni racun', 'bancnega racuna', 'trr', 'transakcijski racun',
      'transakcijskega racuna',
    ],
    'bank-name-or-holder': ['ime banke', 'vasa banka', 'imetnik racuna', 'lastnik racuna'],
    'bank-pin-or-otp': [
      'geslo za spletno banko', 'geslo spletne banke',
      'koda banke', 'geslo banke', 'pin koda bancne*', 'pin koda kartice', 'geslo za mobilno bank*',
      'geslo za spletno bank*',
    ],
  },
  weak: {
    phone: ['mob', 'tel', 'gsm', 'gsm'],
    'driving-licence': ['voznisko dovoljenje'],
    'id-document-upload': ['sprednja stran', 'hrbtna stran'],
    'card-cvv': ['varnostna koda'],
    'card-expiry': ['veljavnost', 'datum poteka', 'velja do'],
    'bank-pin-or-otp': ['koda pin', 'pin koda', 'koda sms', 'potrditvena koda'],
  },
  not: [
    'imetnik kartice', 'ime na kartici', 'datum izdaje', 'kraj rojstva', 'darilna kartica',
    'stevilka narocila', 'stevilka posiljke', 'davcna stevilka podjetja', 'id za ddv',
  ],
  others: [
    'zvestobe', 'clanske', 'darilne', 'knjiznice',
  ],
  leads: [
    'vrsta', 'tip',
  ],
  purposes: {
    job: ['prijava na delovno mesto', 'prosta delovna mesta', 'zaposlitev'],
    loan: ['posojilo', 'vloga za kredit'],
    prize: ['nagradna igra', 'zadeli ste', 'nagrada'],
    parcel: ['paket', 'posiljka'],
    refund: ['vracilo'],
    rental: ['najemnik', 'oddaja v najem'],
    'account-check': ['potrdite podatke', 'preverjanje identitete'],
    donation: ['doniraj', 'darujte'],
    shop: ['kosarica', 'oddaj narocilo'],
  },
} satisfies Lexicon;
