import type { Lexicon } from './format.ts';

/** Nepali: citizenship number, PAN, mobile wallets. */
// prettier-ignore
export default {
  languages: ['ne'],
  words: {
    phone: ['सम्पर्क न*'],
    'date-of-birth': ['जन्म मिति'],
    'bank-name-or-holder': [
      'खातावाला*',
      'बैंकको नाम',
    ],
    'national-id': ['नागरिकता न*', 'नागरिकताको फोटो', 'नागरिकता प्रमाणपत्र*', 'राष्ट्रिय परिचय*', 'परिचयपत्र*'],
    'tax-id': ['प्यान नम्बर', 'प्यान नं', 'पान न*', 'स्थायी लेखा न*'],
    passport: ['राहदानी*'],
    'driving-licence': ['चालक अनुमति*', 'लाइसेन्स न*'],
    'bank-account': [
      'खाता नं', 'esewa id', 'khalti id',
      'खल्ती*', 'इसेवा*',
    ],
    'id-document-upload': [
      'नागरिकता पछाडि*', 'नागरिकता अगाडि*', 'नागरिकताको प्रतिलिपि',
      'नागरिकता*',
    ],
    'bank-pin-or-otp': [
      'इसेवा पासवर्ड', 'खल्ती पासवर्ड', 'इसेवा पिन',
    ],
  },
  weak: {
    'bank-name-or-holder': ['बैंकको'],
    'bank-account': ['esewa', 'khalti'],
    phone: ['मोबाइल'],
  },
  purposes: {
    job: ['जागिर'],
    loan: ['कर्जा'],
  },
} satisfies Lexicon;
