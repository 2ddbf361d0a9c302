import type { Lexicon } from './format.ts';

/** Afrikaans, Zulu and Xhosa: South Africa beside English. */
// prettier-ignore
export default {
  languages: ['af', 'zu', 'xh'],
  words: {
    phone: [
      'selfoonnommer', 'selnommer', 'foonnommer', 'telefoonnommer', 'inombolo yocingo', 'inombolo yefoni',
      'inombolo yomnxeba',
      'selfoon', 'kontaknommer', 'kontak nommer', 'nommer van ouer', 'inombolo yokuxhumana',
      'inombolo kamakhalekhukhwini',
      'inombolo yefowuni',
      'inombolo yeselula',
    ],
    'date-of-birth': ['geboortedatum', 'usuku lokuzalwa', 'umhla wokuzalwa'],
    'bank-name-or-holder': [
      'rekeninghouer', 'igama lebhange', 'igama lebhanki',
      'rekening naam', 'igama lomnikazi we akhawunti',
      'naam van rekening*',
      'banknaam*',
    ],
    'national-id': [
      'id nommer', 'identiteitsnommer', 'umazisi', 'inombolo kamazisi', 'isazisi',
      'inombolo ye id', 'inombolo yesazisi',
      'kamazisi', 'lesazisi',
      'yomazisi',
    ],
    'tax-id': ['belastingnommer', 'inkomstebelasting*'],
    passport: ['paspoortnommer', 'ipasipoti'],
    'driving-licence': ['bestuurslisensie*', 'rybewys*'],
    'bank-account': [
      'rekeningnommer', 'bankrekening*', 'i akhawunti yasebhange', 'inombolo ye akhawunti',
      'iakhawunti yebhanki',
    ],
    'bank-routing': ['takkode', 'branch code', 'ikhodi yegatsha', 'ikhowudi yesebe'],
    'card-number': ['kaartnommer', 'kredietkaart*'],
    'card-expiry': [
      'kaart verval*',
    ],
    'id-document-upload': [
      'id dokument', 'ikhophi ye id', 'afskrif van id',
      'foto van jou id', 'ikopi yesazisi', 'ikopi kamazisi',
    ],
    'bank-pin-or-otp': [
      'kaart pin', 'bank pin',
      'bankwagwoord', 'aanlyn bank* wagwoord',
      'iphinikhodi*',
    ],
    'card-cvv': [
      
    ],
  },
  weak: {
    'card-cvv': [
      'kvv',
    ],
  },
  not: ['poskode', 'bestelnommer', 'lidnommer'],
  purposes: {
    job: ['werksaansoek', 'vakature*', 'isicelo somsebenzi'],
    loan: ['leningsaansoek', 'persoonlike lening', 'imali mboleko'],
  },
} satisfies Lexicon;
