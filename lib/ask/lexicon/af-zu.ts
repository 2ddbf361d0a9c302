import type { Lexicon } from './format.ts';

/** Afrikaans, Zulu and Xhosa: South Africa beside English. */
// prettier-ignore
export default {
  languages: ['af', 'zu', 'xh'],
  words: {
    phone: [
      'selfoonnommer', 'selnommer', 'foonnommer', 'telefoonnommer', 'inombolo yocingo', 'inombolo yefoni',
      'inombolo yomnxeba',
    ],
    'date-of-birth': ['geboortedatum', 'usuku lokuzalwa', 'umhla wokuzalwa'],
    'bank-name-or-holder': ['naam van bank', 'rekeninghouer', 'igama lebhange', 'igama lebhanki'],
    'national-id': ['id nommer', 'identiteitsnommer', 'umazisi', 'inombolo kamazisi', 'isazisi'],
    'tax-id': ['belastingnommer', 'inkomstebelasting*'],
    passport: ['paspoortnommer', 'ipasipoti'],
    'driving-licence': ['bestuurslisensie*', 'rybewys*'],
    'bank-account': [
      'rekeningnommer', 'bankrekening*', 'i akhawunti yasebhange', 'inombolo ye akhawunti',
      'iakhawunti yebhanki',
    ],
    'bank-routing': ['takkode', 'branch code'],
    'card-number': ['kaartnommer', 'kredietkaart*'],
    'bank-pin-or-otp': ['kaart pin', 'bank pin'],
  },
  not: ['poskode', 'bestelnommer', 'lidnommer'],
  purposes: {
    job: ['werksaansoek', 'vakature*', 'isicelo somsebenzi'],
    loan: ['leningsaansoek', 'persoonlike lening', 'imali mboleko'],
  },
} satisfies Lexicon;
