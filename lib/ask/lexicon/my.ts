import type { Lexicon } from './format.ts';

/** Burmese, and the NRC in English. */
// prettier-ignore
export default {
  languages: ['my'],
  words: {
    phone: ['ဖုန်း', 'မိုဘိုင်း'],
    'date-of-birth': ['မွေးသက္ကရာဇ်', 'မွေးနေ့'],
    'bank-name-or-holder': ['ဘဏ်အမည်', 'ဘဏ်နာမည်', 'အကောင့်ပိုင်ရှင်'],
    'national-id': [
      'မှတ်ပုံတင်အမှတ်', 'မှတ်ပုံတင်နံပါတ်', 'မှတ်ပုံတင်ကတ်', 'စိစစ်ရေး', 'နိုင်ငံသားကတ်', 
    ],
    passport: [
      'နိုင်ငံကူးလက်မှတ်', 'ပတ်စပို့',
      'ပတ်စ်ပို့',
    ],
    'driving-licence': ['ယာဉ်မောင်း'],
    'bank-account': [
      'ဘဏ်အကောင့်', 'ဘဏ်စာရင်း', 'အကောင့်နံပါတ်', 'kbzpay', 'kbz pay',
      'kpay', 'ဝေ့ဖ်ပေး', 'wave pay',
    ],
    'card-number': ['ကတ်နံပါတ်', 'ကဒ်နံပါတ်', 'အကြွေးဝယ်ကတ်'],
    'id-document-upload': [
      'ဆယ်လ်ဖီ',
      'မှတ်ပုံတင်',
    ],
    'bank-pin-or-otp': ['ပင်နံပါတ်', 'pin နံပါတ်'],
  },
  weak: {
    'bank-name-or-holder': ['ဘဏ်'],
    'national-id': ['nrc', 'မှတ်ပုံတင်'],
  },
  not: ['စာတိုက်သင်္ကေတ', 'စာပို့သင်္ကေတ', 'အော်ဒါနံပါတ်', 'ဖုန်းအမျိုးအစား'],
  purposes: {
    job: ['အလုပ်လျှောက်', 'အလုပ်ခေါ်', 'ဝန်ထမ်းခေါ်'],
    loan: ['ချေးငွေ'],
    prize: ['ဆုမဲ', 'ကံထူး'],
  },
} satisfies Lexicon;
