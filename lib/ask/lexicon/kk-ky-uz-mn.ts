import type { Lexicon } from './format.ts';

/** Kazakh, Kyrgyz, Uzbek, Mongolian; what they share with Russian is there. */
// prettier-ignore
export default {
  languages: ['kk', 'ky', 'uz', 'mn'],
  words: {
    phone: [
      'telefon raqam*', 'утасны дугаар', 'гар утас',
    ],
    'date-of-birth': [
      'туған күні', 'туулган күнү', 'tug ilgan sana*', 'төрсөн огноо', 'төрсөн он',
    ],
    'bank-name-or-holder': [
      'банк атауы', 
    ],
    'national-id': [
      'жсн', 'жеке куәлік*', 'jshshir', 'pinfl', 'регистриин дугаар', 'пин код гражданина',
    ],
    'tax-id': [
      'stir',
    ],
    passport: [
      'pasport seriya*', 'pasport raqam*', 'гадаад паспорт*',
    ],
    'bank-account': [
      'банк шоты', 'шот нөмірі', 'hisob raqam*', 'bank hisob raqam*', 'дансны дугаар', 'банкны данс',
    ],
    'card-number': [
      'карта нөмірі', 'karta raqam*', 'картын дугаар',
    ],
    'card-expiry': [
      'karta amal qilish*', 'карта мерзімі',
    ],
    'bank-pin-or-otp': [
      'karta pin*', 'карта пин коды',
    ],
  },
  not: [
    'туған жері', 'tug ilgan joy*',
  ],
} satisfies Lexicon;
