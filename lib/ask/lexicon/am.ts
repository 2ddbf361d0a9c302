import type { Lexicon } from './format.ts';

/** Amharic: Ethiopia (Fayda). */
// prettier-ignore
export default {
  languages: ['am'],
  words: {
    phone: ['ስልክ', 'የስልክ ቁጥር', 'ሞባይል*', 'የሞባይል*'],
    'date-of-birth': ['የትውልድ ቀን', 'የልደት ቀን', 'የትውልድ ዘመን'],
    'bank-name-or-holder': ['የባንክ ስም', 'የባንኩ ስም', 'የሂሳቡ ባለቤት'],
    'national-id': ['ፋይዳ', 'የፋይዳ ቁጥር', 'መታወቂያ', 'የመታወቂያ', 'fayda*'],
    'tax-id': ['ግብር ከፋይ*', 'የግብር ከፋይ*'],
    passport: ['ፓስፖርት*', 'የፓስፖርት'],
    'driving-licence': ['መንጃ ፈቃድ', 'የመንጃ ፈቃድ*'],
    'bank-account': ['ሂሳብ ቁጥር', 'የሂሳብ ቁጥር', 'የባንክ ሂሳብ', 'የባንክ አካውንት', 'ቴሌብር'],
    'card-number': ['ካርድ ቁጥር', 'የካርድ ቁጥር'],
    'bank-pin-or-otp': ['ሚስጥር ቁጥር', 'የሚስጥር ቁጥር', 'ምስጢር ቁጥር', 'ኤቲኤም ፒን*', 'የኤቲኤም ፒን*'],
  },
  not: ['የፖስታ ቁጥር', 'የትዕዛዝ ቁጥር'],
  purposes: {
    job: ['የሥራ ማመልከቻ', 'የስራ ማመልከቻ', 'ክፍት የሥራ'],
    loan: ['ብድር', 'የብድር'],
    prize: ['ሽልማት', 'ዕጣ'],
  },
} satisfies Lexicon;
