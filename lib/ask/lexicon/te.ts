import type { Lexicon } from './format.ts';

/** Telugu. */
// prettier-ignore
export default {
  languages: ['te'],
  words: {
    phone: ['ఫోన్*', 'మొబైల్*', 'దూరవాణి'],
    'date-of-birth': ['పుట్టిన తే*'],
    'bank-name-or-holder': ['బ్యాంక్ పేరు', 'ఖాతాదారు*'],
    'national-id': ['ఆధార్', 'ఆధార్ కార్డ్ న*', 'ఆధార్ కార్డు న*', 'ఓటర్*', 'రేషన్*', 'గుర్తింపు కార్డు*'],
    'tax-id': ['పాన్ కార్డు*', 'పాన్ కార్డ్*', 'పాన్ న*', 'పాన్ కార్డ్ న*', 'పాన్ కార్డు న*'],
    passport: ['పాస్ పోర్ట్*'],
    'driving-licence': ['డ్రైవింగ్ లైసెన్స్*'],
    'bank-account': ['ఖాతా న*', 'ఖాతా సంఖ్య', 'బ్యాంక్ ఖాతా*'],
    'bank-routing': ['ఐఎఫ్ఎస్సి*'],
    'card-number': ['కార్డ్ న*', 'కార్డు న*', 'క్రెడిట్ కార్డ్*', 'డెబిట్ కార్డ్*'],
    'id-document-upload': ['సెల్ఫీ'],
    'bank-pin-or-otp': ['ఏటీఎం పిన్'],
  },
  weak: {
    'bank-name-or-holder': ['బ్యాంక్', 'బ్యాంకు'],
    'bank-pin-or-otp': ['ఓటీపీ', 'పిన్'],
  },
  not: ['పిన్ కోడ్', 'ఆర్డర్ న*'],
  purposes: {
    job: ['ఉద్యోగ*'],
    loan: ['రుణం', 'లోన్'],
    prize: ['బహుమతి*'],
  },
} satisfies Lexicon;
