import type { Lexicon } from './format.ts';

/** Filipino, and the Philippine numbers in English: PhilSys, SSS, UMID, GSIS, PhilHealth, Pag-IBIG. */
// prettier-ignore
export default {
  languages: ['fil', 'tl', 'en-PH'],
  words: {
    phone: [
      'selpon', 'telepono', 'cellphone',
      'numero ng sim',
    ],
    'date-of-birth': ['petsa ng kapanganakan', 'kaarawan', 'araw ng kapanganakan'],
    'bank-name-or-holder': [
      'pangalan ng bangko',
      'pangalan sa gcash', 'pangalan sa account', 'pangalan ng may ari ng account',
    ],
    'national-id': [
      'philsys*', 'philsys card number', 'philid', 'phil id', 'sss id', 'umid*',
      'philhealth*', 
      'pambansang id', 'postal id number', 'voters id',
      'numero ng id', 'id numero',
    ],
    'tax-id': ['tin id'],
    passport: ['pasaporte'],
    'driving-licence': ['lisensya sa pagmamaneho'],
    'bank-account': [
      'numero ng account', 'gcash number', 'gcash no', 'gcash account', 'maya number', 
      'numero ng gcash', 
    ],
    'card-number': ['numero ng card', 'numero ng kard'],
    'id-document-upload': [
      'litrato ng id', 'larawan ng id', 'valid id',
      'id mo', 'harap ng id', 'likod ng id', 'larawan mo na may id',
    ],
    'bank-pin-or-otp': [
      
      'gcash otp', 'pin ng atm', 'password ng online banking',
    ],
  },
  weak: {
    'bank-name-or-holder': ['bangko'],
    'national-id': ['sss', 'pcn', 'gsis'],
    'tax-id': ['tin'],
    'bank-account': ['gcash', 'paymaya'],
    phone: [],
  },
  not: ['zip code', 'tracking number'],
  purposes: {
    job: ['trabaho', 'mag apply'],
    loan: ['pautang', 'utang', 'pahiram'],
    prize: ['premyo', 'nanalo', 'panalo'],
    parcel: ['padala'],
  },
} satisfies Lexicon;
