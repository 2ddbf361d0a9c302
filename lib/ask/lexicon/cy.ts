import type { Lexicon } from './format.ts';

/** Welsh. */
// prettier-ignore
export default {
  languages: ['cy'],
  words: {
    phone: ['rhif ffon*', 'rhif symudol', 'ffon', 'rhif cyswllt'],
    'date-of-birth': ['dyddiad geni'],
    'bank-name-or-holder': ['deiliad y cyfrif', 'enw deiliad y cyfrif', 'enw r banc'],
    'national-id': ['rhif yswiriant gwladol', 'rhif adnabod', 'rhif yg', 'rhif gig'],
    passport: ['pasbort'],
    'driving-licence': ['rhif trwydded yrru', 'rhif gyrrwr'],
    'bank-account': ['rhif cyfrif', 'rhif y cyfrif', 'cyfrif banc', 'rhif eich cyfrif'],
    'bank-routing': ['cod didoli'],
    'card-number': ['rhif cerdyn', 'rhif y cerdyn', 'rhif eich cerdyn', 'cerdyn credyd', 'cerdyn debyd'],
    'tax-id': ['rhif treth'],
    'card-cvv': ['cefn y cerdyn', 'cefn eich cerdyn'],
    'card-expiry': ['dyddiad dod i ben y cerdyn'],
    'bank-pin-or-otp': ['pin eich cerdyn', 'pin y cerdyn'],
    'id-document-upload': ['copi pasbort'],
  },
  weak: {
    phone: ['symudol'],
    'card-cvv': ['cod diogelwch'],
    'card-expiry': ['dyddiad dod i ben', 'dilys hyd', 'dilys tan', 'mm bb'],
    'card-number': ['cerdyn'],
    'bank-account': ['cyfrif'],
    'bank-name-or-holder': ['banc'],
  },
  not: [
    'cerdyn llyfrgell',
    'deiliad y cerdyn', 'enw y cerdyn', 'enw ar cerdyn', 'enw ar y cerdyn', 'man geni', 'rhif archeb', 'rhif cwmni', 'rhif elusen', 'rhif cyfrif dwr', 'dyddiad cyhoeddi',
  ],
  others: ['llyfrgell', 'rhodd', 'aelodaeth', 'bws'],
} satisfies Lexicon;
