import type { Lexicon } from './format.ts';

/** Bengali: Bangladesh (NID, TIN, mobile wallets) and West Bengal. */
// prettier-ignore
export default {
  languages: ['bn'],
  words: {
    phone: ['মোবাইল*', 'ফোন*', 'টেলিফোন*', 'মুঠোফোন*'],
    'date-of-birth': ['জন্ম তারিখ'],
    'bank-name-or-holder': ['ব্যাংকের নাম', 'হিসাবধারী*', 'শাখার নাম'],
    'national-id': [
      'জাতীয় পরিচয়*', 'পরিচয়পত্র*', 'এনআইডি*', 'ভোটার আইডি', 'জন্ম নিবন্ধন*', 'আধার', 'nid number', 'nid no', 'nid card',
    ],
    'tax-id': ['টিআইএন*', 'টিন ন*', 'প্যান কার্ড', 'etin'],
    passport: ['পাসপোর্ট*'],
    'driving-licence': ['ড্রাইভিং লাইসেন্স*'],
    'bank-account': [
      'অ্যাকাউন্ট ন*', 'একাউন্ট ন*', 'হিসাব ন*', 'ব্যাংক হিসাব*', 'ব্যাংক একাউন্ট*', 'বিকাশ ন*', 'নগদ ন*', 'bkash no',
      'bkash number', 'nagad number',
    ],
    'bank-routing': ['রাউটিং ন*'],
    'card-number': ['কার্ড ন*', 'ক্রেডিট কার্ড*', 'ডেবিট কার্ড*'],
    'card-expiry': ['কার্ডের মেয়াদ'],
    'id-document-upload': ['সেলফি', 'পরিচয়পত্রের ছবি'],
    'bank-pin-or-otp': ['বিকাশ পিন', 'পিন ন*'],
  },
  weak: {
    'bank-name-or-holder': ['ব্যাংক'],
    'national-id': ['nid'],
    'bank-account': ['বিকাশ', 'bkash', 'nagad'],
    'bank-pin-or-otp': ['পিন', 'ওটিপি'],
  },
  not: ['পোস্ট কোড', 'পিন কোড', 'অর্ডার ন*', 'রোল ন*', 'কুপন*'],
  purposes: {
    job: ['চাকরি*', 'নিয়োগ*'],
    loan: ['ঋণ*', 'লোন*'],
    prize: ['পুরস্কার*', 'লটারি*'],
    parcel: ['পার্সেল*'],
    refund: ['রিফান্ড'],
    rental: ['ভাড়া'],
    'account-check': ['একাউন্ট যাচাই'],
  },
} satisfies Lexicon;
