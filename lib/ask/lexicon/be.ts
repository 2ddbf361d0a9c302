import type { Lexicon } from './format.ts';

/** Belarusian; what it shares with Russian is there. UNP is a company number and stays none. */
// prettier-ignore
export default {
  languages: ['be'],
  words: {
    phone: ['тэлефон*', 'мабільны'],
    'date-of-birth': ['дата нараджэння'],
    'national-id': ['асабісты нумар', 'ідэнтыфікацыины нумар'],
    passport: ['пашпарт*'],
    'bank-account': ['нумар рахунк*'],
    'card-number': ['нумар картк*'],
  },
  weak: {
    'card-expiry': ['тэрмін дзеяння'],
    'bank-account': ['рахунак'],
  },
} satisfies Lexicon;
