import type { Lexicon } from './format.ts';

/** Sinhala, and the Sri Lankan NIC in English. */
// prettier-ignore
export default {
  languages: ['si'],
  words: {
    phone: ['දුරකථන*'],
    'date-of-birth': ['උපන් දින*'],
    'bank-name-or-holder': ['බැංකුවේ නම', 'ගිණුම් හිමි*', 'බැංකුව*'],
    'national-id': [
      'හැඳුනුම් පත*', 'ජාතික හැඳුනුම්*', 
      'nic අංකය', 'ජා හැ අංකය',
      'ජා හැ අ',
    ],
    'tax-id': ['බදු අංකය'],
    passport: ['ගමන් බලපත්*'],
    'driving-licence': ['රියදුරු බලපත්*'],
    'bank-account': ['ගිණුම් අංකය', 'බැංකු ගිණුම්*', 'බැංකු ගිණුම*'],
    'card-number': ['කාඩ්පත් අංකය', 'ණයපත්*'],
    'id-document-upload': [
      'සෙල්ෆි',
    ],
    'bank-pin-or-otp': ['රහස් අංකය'],
  },
  weak: {
    'national-id': ['nic'],
  },
  not: ['තැපැල් අංකය', 'ඇණවුම් අංකය'],
  purposes: {
    job: ['රැකියා*'],
    loan: ['ණය'],
  },
} satisfies Lexicon;
