import type { Lexicon } from './format.ts';

/** Macedonian. */
// prettier-ignore
export default {
  languages: ['mk'],
  words: {
    'date-of-birth': [
      'датум на рагање',
    ],
    'national-id': [
      'ембг', 'embg', 'матичен број на граганин',
    ],
    'bank-account': [
      'трансакциска сметка', 'жиро сметка', 'банкарска сметка',
    ],
    'card-number': [
      'број на картичка',
    ],
    'id-document-upload': [
      'слика од лична карта',
    ],
    'bank-pin-or-otp': [
      'пин на картичка',
    ],
  },
  weak: {
    phone: ['моб', 'тел'],
  },
  not: [
    'место на рагање', 'поштенски број',
  ],
  leads: [
    'тип', 'вид',
  ],
} satisfies Lexicon;
