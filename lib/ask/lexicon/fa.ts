import type { Lexicon } from './format.ts';

/** Persian, and its romanised names. `شناسه ملی` is a company's number. */
// prettier-ignore
export default {
  languages: ['fa'],
  words: {
    phone: [
      'تلفن*', 'شماره تماس*', 'شماره همراه*', 'شماره موبايل*', 'موبايل*',
      'شماره ثابت', 'شماره واتساپ', 'شماره تلگرام',
      'shomare mobile*', 'shomare hamrah*', 'shomareh hamrah*',
    ],
    'date-of-birth': [
      'تاريخ تولد*', 'tarikh tavalod',
      'متولد', 'سال تولد',
      'tarikh tavalod*', 'tarikh tavallod*', 'tarikhe tavalod*',
    ],
    'bank-name-or-holder': [
      'نام بانك*', 'صاحب حساب*', 'دارنده حساب',
      'انتخاب بانك', 'بانك صادر كننده', 'نام صاحب كارت و حساب',
    ],
    'national-id': [
      'كد ملي*', 'شماره ملي*', 'كارت ملي*', 'شناسنامه*', 'كد اتباع', 'كد فراگير', 'شماره بيمه', 'code melli',
      'melli code', 'code meli', 'kode meli', 'meli code', 'national code',
      'kod meli*', 'kod melli*', 'kode meli*', 'kode melli*', 'code meli*', 'code melli*',
    ],
    'tax-id': ['كد اقتصادي'],
    passport: ['گذرنامه*', 'پاسپورت*'],
    'driving-licence': [
      
      'گواهينامه',
    ],
    'bank-account': ['شماره حساب*', 'حساب بانكي', 'shomare hesab', 'shomare hesab*', 'shomareh hesab*'],
    iban: ['شبا', 'shomare sheba', 'shomare shaba', 'shomare sheba*', 'shomareh sheba*', 'shomare shaba*'],
    'card-number': [
      'شماره كارت*', 'كارت بانكي', 'كارت عابر*', 'shomare kart',
      'شماره 16 رقمي كارت',
      'shomare kart*', 'shomareh kart*',
    ],
    'card-cvv': ['cvv2', 'سی وی وی دو', 'سی وی وی ۲'],
    'card-expiry': [
      'تاريخ انقضا*', 'انقضاي كارت',
      'انقضا كارت',
    ],
    'id-document-upload': [
      'تصوير كارت ملي', 'عكس كارت ملي', 'سلفي',
      'عكس احراز هويت',
      'عکس تذکره*',
    ],
    'bank-pin-or-otp': [
      'رمز دوم*', 'رمز پويا*', 'رمز كارت*', 'رمز اينترنتي', 'رمز عابر*',
      'رمز اول', 'پين كارت', 'رمز همراه بانك', 'رمز يكبار مصرف', 'رمز اينترنت بانك',
      'ramz dovom*', 'ramz pooya*', 'ramz poya*', 'ramze dovom*',
    ],
  },
  weak: {
    phone: ['همراه'],
    'bank-name-or-holder': ['بانك'],
    iban: ['sheba', 'shaba'],
    'bank-pin-or-otp': ['كد تاييد', 'رمز يكبار مصرف'],
  },
  not: [
    'imei تلفن همراه', 'كد پستي', 'كد تخفيف', 'شماره سفارش', 'كد رهگيري', 'كد پيگيري', 'شناسه ملي', 'شماره دانشجويي', 'كد پرسنلي',
    'تاريخ صدور', 'مطابق شناسنامه', 'مطابق كارت ملي', 'مطابق با شناسنامه', 'مطابق با كارت ملي',
    'صدور شناسنامه', 'صدور گذرنامه', 'انقضاي گذرنامه',
  ],
  leads: [
    'نوع', 'مدل', 'اپراتور',
  ],
  others: [
    'باشگاه', 'وفاداري', 'عضويت', 'هديه', 'كتابخانه',
  ],
  purposes: {
    job: ['استخدام'],
    loan: ['وام', 'تسهيلات'],
    prize: ['جايزه', 'برنده', 'قرعه كشي'],
    parcel: ['مرسوله', 'بسته پستي'],
    refund: ['استرداد', 'يارانه'],
    rental: ['اجاره'],
    investment: ['سرمايه گذاري'],
    'account-check': ['احراز هويت', 'ابلاغيه'],
    donation: ['خيريه', 'كمك مالي'],
    shop: ['سبد خريد'],
  },
} satisfies Lexicon;
