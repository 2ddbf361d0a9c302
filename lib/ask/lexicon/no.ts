import type { Lexicon } from './format.ts';

/** Norwegian. Words it shares with Danish stand there. */
// prettier-ignore
export default {
  languages: ['no', 'nb', 'nn'],
  words: {
    phone: ['mobilnummer', 'telefonnr', 'mobiltlf'],
    'national-id': [
      'fodselsnummer', 'fodsels nr', 'fodselsnr', 'fnr', '11 siffer',
      
      'dnummer', 'd nummer', 'nasjonalt id*',
    ],
    passport: ['passnummer', 'pass nr', 'passnr'],
    'driving-licence': ['forerkortnummer', 'forerkortnr'],
    'bank-account': [
      'lonnskonto*', 'konto for utbetaling',
    ],
    'id-document-upload': [
      'bilde av id', 'legitimasjon',
      'bilde av forerkort',
      'bilde av pass',
    ],
    'card-number': [
      'bankkortnummer', 'bankkortnr', 'kredittkortnummer', 'kredittkortnr',
      '16 siffer* kort*',
    ],
    'card-cvv': [
      'baksiden av kortet', 'kortets baksida',
      '3 siffer pa baksiden*', 'tre siffer pa baksiden*',
    ],
    'card-expiry': [
      'kortets utlopsdato',
      'utlopsdato kort', 'gyldig til kort', 'utlopsdato pa kortet',
    ],
    'bank-name-or-holder': ['navn pa bank*', 'kontoeier', 'kontoinnehaver', 'kontoholder'],
    'bank-pin-or-otp': [
      'pinkode til kort*', 'bankid passord', 'personlig passord', 'engangskode bank', 'kodebrikke*',
      'pin kort', 'bankid kode', 'kortets pin*', 'pin til kort*', 'kode fra banken', 'kode fra bankid',
      'passord nettbank', 'nettbank passord', 'engangskode bankid', 'bankid engangskode', 'pin kode til kortet',
      'passord til nettbank',
    ],
    'bank-routing': ['avdelingskode'],
  },
  weak: {
    'driving-licence': ['forerkort'],
    'id-document-upload': ['baksiden', 'bakside'],
    'card-number': ['kredittkort', 'bankkort'],
    'card-cvv': ['sikkerhetskode', 'kontrollsiffer'],
    'card-expiry': ['utlopsdato', 'utlop', 'utloper', 'utlopsmaned', 'utlopsar'],
    'bank-pin-or-otp': ['bekreftelseskode'],
    phone: ['mob', 'tlf', ],
  },
  not: [
    'kortinnehaver', 'utstedelse*', 'utstedt', 'bonuskort*', 'organisasjonsnummer', 'ordrenummer',
    'sporingsnummer',
  ],
  others: [
    'medlem', 'medlems', 'gavekort', 'kunde', 'trumf', 'bibliotek',
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
