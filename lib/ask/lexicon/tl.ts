import type { Lexicon } from './format.ts';

/** Filipino, and the Philippine numbers in English: PhilSys, SSS, UMID, GSIS, PhilHealth, Pag-IBIG. */
// prettier-ignore
export default {
  languages: ['fil', 'tl', 'en-PH'],
  words: {
    phone: [
      'numero ng telepono', 'numero ng cellphone', 'numero ng selpon', 'selpon', 'telepono', 'cellphone',
    ],
    'date-of-birth': ['petsa ng kapanganakan', 'petsa ng kaarawan', 'kaarawan', 'araw ng kapanganakan'],
    'bank-name-or-holder': ['pangalan ng bangko'],
    'national-id': [
      'philsys*', 'philsys card number', 'philid', 'phil id', 'sss number', 'sss no', 'sss id', 'umid*',
      'philhealth*', 'pag ibig number', 'pag ibig mid', 'pagibig number', 'gsis number', 'gsis no',
      'pambansang id', 'postal id number', 'voters id',
    ],
    'tax-id': ['tin number', 'tin no', 'tin id'],
    passport: ['pasaporte'],
    'driving-licence': ['lisensya sa pagmamaneho'],
    'bank-account': [
      'numero ng account', 'gcash number', 'gcash no', 'gcash account', 'maya number', 'paymaya number',
      'numero ng gcash', 'bank account mo',
    ],
    'card-number': ['numero ng card', 'numero ng kard'],
    'id-document-upload': ['litrato ng id', 'larawan ng id', 'valid id'],
    'bank-pin-or-otp': ['gcash mpin'],
  },
  weak: {
    'bank-name-or-holder': ['bangko'],
    'national-id': ['sss', 'pcn', 'gsis'],
    'tax-id': ['tin'],
    'bank-account': ['gcash', 'paymaya'],
  },
  not: ['zip code', 'tracking number'],
  purposes: {
    job: ['trabaho', 'mag apply'],
    loan: ['pautang', 'utang', 'pahiram'],
    prize: ['premyo', 'nanalo', 'panalo'],
    parcel: ['padala'],
  },
} satisfies Lexicon;
