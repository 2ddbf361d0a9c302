import type { Lexicon } from './format.ts';

/** Swahili: Kenya, Tanzania, Uganda. */
// prettier-ignore
export default {
  languages: ['sw'],
  words: {
    phone: [
      'namba ya simu', 'nambari ya simu', 'nambari za simu', 'simu ya mkononi', 'simu yako',
      'namba ya mawasiliano',
      'simu ya dharura',
    ],
    'date-of-birth': ['tarehe ya kuzaliwa', 'mwaka wa kuzaliwa', 'kuzaliwa'],
    'bank-name-or-holder': ['jina la benki', 'jina la akaunti', 'mwenye akaunti'],
    'national-id': [
      'kitambulisho', 
      
      'namba ya mpiga kura',
    ],
    'tax-id': [
      'namba ya mlipa kodi', 'namba ya tin',
      'mlipakodi',
    ],
    passport: ['pasipoti', 'hati ya kusafiria'],
    'driving-licence': ['leseni ya udereva'],
    'bank-account': [
      'akaunti ya benki', 'namba ya akaunti', 'nambari ya akaunti', 'namba ya mpesa', 'nambari ya mpesa',
      'namba ya m pesa',
      'halopesa', 'tigo pesa', 'airtel money',
    ],
    'card-number': ['namba ya kadi', 'nambari ya kadi'],
    'id-document-upload': ['picha ya kitambulisho', 'pakia kitambulisho'],
    'bank-pin-or-otp': [
      'namba ya siri', 'nambari ya siri', 'pin ya mpesa', 'pin ya m pesa',
      'pin ya kadi', 'nywila ya benki', 'nenosiri la benki',
    ],
  },
  weak: {
    phone: ['simu'],
    'bank-name-or-holder': ['benki'],
    'national-id': ['nida'],
  },
  not: ['namba ya posta', 'nambari ya oda', 'msimbo wa posta', 'sanduku la posta', 'mahali pa kuzaliwa'],
  purposes: {
    job: ['ajira', 'nafasi za kazi', 'maombi ya kazi'],
    loan: ['mkopo', 'mikopo'],
    prize: ['zawadi', 'umeshinda'],
  },
} satisfies Lexicon;
