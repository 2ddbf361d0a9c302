import type { Lexicon } from './format.ts';

/** Kazakh, Kyrgyz, Uzbek, Mongolian; what they share with Russian is there. */
// prettier-ignore
export default {
  languages: ['kk', 'ky', 'uz', 'mn'],
  words: {
    phone: [
      'telefon raqam*', 'утасны дугаар', 'гар утас',
      'телефон рақам*', 'утасны дугаар*',
      'mobil raqam*', 'холбоо барих утас', 
    ],
    'date-of-birth': [
      'туған күні', 'туулган күнү', 'tug ilgan sana*', 'төрсөн огноо', 'төрсөн он',
      'туғилган сана*',
      'туулган*', 'tug ilgan*', 'туған*', 'төрсөн*',
    ],
    'bank-name-or-holder': [
      'банк атауы',
      'данс эзэмшигч*', 'банкны нэр*', 'bank nomi*', 'банктын аты',
      'харилцагч банк*',
      'дансны нэр',
    ],
    'national-id': [
      'жсн', 'жеке куәлік*', 'jshshir', 'pinfl', 'регистриин дугаар', 'пин код гражданина',
      'иргэний үнэмлэх*', 'жшшир', 'инсан куәлік*', 'id карт нөмірі',
      'сәикестендіру*', 'id карта*', 'жеке номер пин', 
    ],
    'tax-id': [
      'stir',
      'салық төлеуші*', 'татвар төлөгч*', 'soliq raqam*',
    ],
    passport: [
      'pasport seriya*', 'pasport raqam*', 'гадаад паспорт*',
      'паспорт серия*', 'паспорттун серия*', 'паспорт нөмірі*', 'паспортын дугаар*',
    ],
    'bank-account': [
      'банк шоты', 'шот нөмірі', 'hisob raqam*', 'bank hisob raqam*', 'дансны дугаар', 
      'ҳисоб рақам*', 'банк эсеби*', 'эсеп номери*', 'iban шот*',
      'цалин* данс*',
      'банкны данс',
    ],
    'card-number': [
      'карта нөмірі', 'karta raqam*', 'картын дугаар',
      'карта рақам*', 'карта номери*', 'карта номуру*',
      'карта* no', 'karta* no',
    ],
    'card-expiry': [
      'karta amal qilish*', 'карта мерзімі',
      'карта* мерзім*',
    ],
    'bank-pin-or-otp': [
      'karta pin*', 'карта пин коды',
      'картын пин*', 'karta parol*',
      'интернэт банк* нууц*',
    ],
    'driving-licence': [
      'жүргізуші куәлі*', 'haydovchilik guvohnoma*', 'жолооны үнэмлэх*', 'айдоочулук күбөлүк*',
    ],
    'bank-routing': [
      
    ],
    'card-cvv': [
      'карт* артындағы*',
    ],
  },
  weak: {
    'card-expiry': [
      'amal qilish mudd*', 'жарамдылық мерзім*', 'жарактуу мөөнөт*', 'хүчинтэй хугацаа*', 'амал қилиш мудд*',
      'karta mudd*', 'muddati',
      'муддат*',
    ],
    'bank-name-or-holder': [
      'банк',
    ],
    'bank-pin-or-otp': [
      'пин код',
      'kelgan kod', 'келген код',
    ],
    'national-id': [
      'регистр', 'рд',
    ],
    phone: [
      'утас',
    ],
    'bank-account': [
      'данс',
    ],
    'bank-routing': [
      'mfo',
    ],
  },
  not: [
    'туған жері', 'tug ilgan joy*',
    'бсн', 'байгууллагын регистр*', 'төрсөн газар*', 'туғилган жой*', 'туулган жери', 'тапсырыс нөмірі', 'захиалгын дугаар', 'buyurtma raqam*',
    'berilgan sana', 'туулган жер*', 'туған жер*',
  ],
  heads: [
    'berilgan',
  ],
} satisfies Lexicon;
