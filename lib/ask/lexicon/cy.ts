import type { Lexicon } from './format.ts';

/** Welsh. */
// prettier-ignore
export default {
  languages: ['cy'],
  words: {
    phone: ['rhif ffon*', 'rhif symudol', 'ffon'],
    'date-of-birth': ['dyddiad geni'],
    'bank-name-or-holder': ['deiliad y cyfrif'],
    'national-id': ['rhif yswiriant gwladol'],
    passport: ['pasbort'],
    'driving-licence': ['rhif trwydded yrru'],
    'bank-account': ['rhif cyfrif'],
    'bank-routing': ['cod didoli'],
    'card-number': ['rhif cerdyn', 'rhif y cerdyn'],
  },
  weak: {
    phone: ['symudol'],
    'card-cvv': ['cod diogelwch'],
    'card-expiry': ['dyddiad dod i ben'],
    'card-number': ['cerdyn'],
  },
  not: ['cerdyn llyfrgell'],
} satisfies Lexicon;
