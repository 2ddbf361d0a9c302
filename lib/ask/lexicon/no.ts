import type { Lexicon } from './format.ts';

/** Norwegian. Words it shares with Danish stand there. */
// prettier-ignore
export default {
  languages: ['no', 'nb', 'nn'],
  words: {
    phone: ['mobilnummer', 'telefonnr'],
    'national-id': [
      'fodselsnummer', 'fodsels nr', 'fodselsnr', 'fodsels og personnummer', 'fnr', '11 siffer',
      'nasjonalt id kort',
    ],
    passport: ['passnummer', 'pass nr', 'passnr'],
    'driving-licence': ['forerkortnummer', 'forerkort nr', 'forerkortnr'],
    'id-document-upload': [
      'bilde av id', 'bilde av legitimasjon', 'kopi av legitimasjon', 'kopi av pass', 'legitimasjon',
      'bilde av forerkort',
    ],
    'card-number': [
      'bankkortnummer', 'bankkort nr', 'bankkortnr', 'kredittkortnummer', 'kredittkort nr', 'kredittkortnr',
    ],
    'card-cvv': ['baksiden av kortet', 'kortets baksida'],
    'card-expiry': ['kortets utlopsdato'],
    'bank-name-or-holder': ['navn pa bank*', 'kontoeier', 'kontoinnehaver', 'velg bank'],
    'bank-pin-or-otp': [
      'pinkode til kort*', 'bankid passord', 'personlig passord', 'engangskode bank', 'kodebrikke*',
    ],
  },
  weak: {
    'driving-licence': ['forerkort'],
    'id-document-upload': ['baksiden', 'bakside'],
    'card-number': ['kredittkort', 'bankkort'],
    'card-cvv': ['sikkerhetskode', 'kontrollsiffer'],
    'card-expiry': ['utlopsdato', 'utlop', 'utloper'],
    'bank-pin-or-otp': ['bekreftelseskode'],
  },
  not: [
    'kortinnehaver', 'utstedelse*', 'utstedt', 'bonuskort*', 'organisasjonsnummer', 'ordrenummer',
    'sporingsnummer',
  ],
  purposes: {
    job: ['jobbsoknad', 'ledige stillinger', 'sok stilling', 'soknad'],
    loan: ['lanesoknad', 'forbrukslan', 'sok om lan'],
    prize: ['konkurranse', 'du har vunnet', 'premie'],
    parcel: ['pakken din', 'sending', 'tollavgift'],
    refund: ['tilbakebetaling*', 'skattepenger'],
    rental: ['leietaker', 'til leie', 'utleie'],
    investment: ['investere'],
    'account-check': ['bekreft kontoen', 'bekreft opplysninger', 'bekreft identitet*', 'verifiser*'],
    donation: ['gi en gave', 'stott oss'],
    shop: ['handlekurv', 'til kassen', 'fullfor kjop'],
  },
} satisfies Lexicon;
