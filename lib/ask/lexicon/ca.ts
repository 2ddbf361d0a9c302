import type { Lexicon } from './format.ts';

/** Catalan; what it shares with Spanish is there. */
// prettier-ignore
export default {
  languages: ['ca'],
  words: {
    phone: [
      'mobil de contacte',
    ],
    'date-of-birth': [
      'data de naixement',
      'data naix*',
    ],
    'bank-name-or-holder': [
      'titular del compte', 'entitat bancaria', 'nom del banc',
    ],
    'national-id': [
      'targeta sanitaria', 'seguretat social', 'document d identitat',
    ],
    passport: [
      'passaport',
    ],
    'driving-licence': [
      'permis de conduir', 'carnet de conduir',
    ],
    'bank-account': [
      'num* de compte', 'compte bancari', 'compte corrent',
    ],
    'card-number': [
      'num* de targeta', 'num* de la targeta', 'targeta de credit',
    ],
    'card-expiry': [
      'caducitat de la targeta',
    ],
    'card-cvv': [
      'codi de seguretat de la targeta',
      'revers de la targeta',
    ],
    'id-document-upload': [
      'copia del dni', 'foto del dni',
    ],
    'bank-pin-or-otp': [
      'pin de la targeta', 'contrasenya del banc',
    ],
    'bank-routing': ['codi de banc', 'codi bancari', 'codi de sucursal'],
  },
  not: [
    'lloc de naixement', 'codi postal', 'num* de comanda',
    'nom a la targeta', 'titular de la targeta',
  ],
  weak: {
    'card-expiry': ['caducitat'],
    'card-cvv': ['codi de seguretat'],
    'card-number': ['targeta'],
    phone: ['mobil'],
  },
} satisfies Lexicon;
