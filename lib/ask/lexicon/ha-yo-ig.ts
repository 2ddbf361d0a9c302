import type { Lexicon } from './format.ts';

/** Hausa, Yoruba and Igbo: the little that forms in Nigeria use beside English. */
// prettier-ignore
export default {
  languages: ['ha', 'yo', 'ig'],
  words: {
    phone: [
      'lambar waya', 'nomba foonu', 'nomba fonu', 'nomba ekwenti', 'akara ekwenti',
      'lambar wayar',
      'ero ibanisoro*',
    ],
    'date-of-birth': ['ranar haihuwa', 'ojo ibi', 'ubochi omumu', 'shekarar haihuwa', 'ubochi a muru*'],
    'bank-name-or-holder': ['sunan banki', 'oruko banki', 'aha ulo aku', 'sunan mai asusu*'],
    'national-id': [
      'katin shaida', 'katin dan kasa',
      'nomba nin', 'lambar nin', 'shaidar dan kasa',
      'idanimo orile*', 'nomba idanimo*', 'nomba njirimara*', 'lambar shaida*',
    ],
    'bank-account': [
      'asusun banki', 'lambar asusu', 'nomba akaunti', 'nomba akanti', 'akaunti banki', 'nomba akauntu',
      'akauntu ulo aku',
      'apo owo banki', 'apo banki*',
    ],
    'bank-pin-or-otp': [
      'lambar sirri*', 'nomba asiri*',
    ],
    passport: [
      'lambar fasfo*',
    ],
    'driving-licence': [
      'lasisin tuki*',
    ],
    'card-number': [
      'katin banki*', 'kaadi banki*',
    ],
  },
  purposes: {
    job: ['neman aiki', 'ise tuntun'],
    loan: ['bashi', 'awin', 'mgbazinye ego'],
  },
} satisfies Lexicon;
