import type { Lexicon } from './format.ts';

/** Urdu: Pakistan (CNIC, NTN, mobile wallets). */
// prettier-ignore
export default {
  languages: ['ur'],
  words: {
    phone: [
      'موبايل*', 'فون', 'رابطه نمبر',
      'واٹس ايپ',
    ],
    'date-of-birth': ['تاريخ پيدايش', 'پیدائش کی تاریخ'],
    'bank-name-or-holder': [
      'بينك كا نام', 'اكاونٹ هولڈر',
      'اكاونٹ ٹايٹل', 'كهاته دار كا نام',
    ],
    'national-id': ['شناختي كارڈ*', 'cnic*', 'nicop'],
    'tax-id': ['ٹيكس نمبر', 'اين ٹي اين'],
    passport: ['پاسپورٹ*'],
    'driving-licence': ['ڈراييونگ لايسنس*'],
    'bank-account': [
      'اكاونٹ نمبر', 'حساب نمبر', 'بينك اكاونٹ', 'ايزي پيسه', 'جاز كيش', 
      'jazzcash account',
      'كهاته نمبر', 'ايي بي اے اين',
    ],
    'card-number': ['كارڈ نمبر', 'كريڈٹ كارڈ', 'ڈيبٹ كارڈ'],
    'bank-pin-or-otp': [
      'اے ٹي ايم پن', 'پن نمبر',
      'جاز كيش پن', 'بينك پاس ورڈ', 'ايزي پيسه پن', 'اے ٹي ايم كا پن',
    ],
    iban: [
      'آئی بی اے این*',
      'آئی بین*',
    ],
    'bank-routing': [
      'برانچ کوڈ*',
    ],
  },
  weak: {
    'bank-name-or-holder': ['بينك'],
    'tax-id': ['ntn'],
    'bank-account': ['easypaisa', 'jazzcash'],
    'bank-pin-or-otp': ['او ٹي پي', 'پن كوڈ'],
    'card-expiry': [
      'میعاد*', 'معیاد*',
    ],
  },
  not: ['پوسٹل كوڈ', 'ارڈر نمبر', 'ٹريكنگ نمبر', 'رول نمبر'],
  purposes: {
    job: ['نوكري', 'ملازمت'],
    loan: ['قرض', 'قرضه'],
    prize: ['انعام*'],
    parcel: ['پارسل'],
  },
} satisfies Lexicon;
