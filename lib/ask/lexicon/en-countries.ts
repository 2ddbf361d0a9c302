import type { Lexicon } from './format.ts';

/** What English-speaking countries call their own numbers, beyond en.ts. */
// prettier-ignore
export default {
  languages: ['en-GB', 'en-US', 'en-CA', 'en-AU', 'en-NZ', 'en-IE', 'en-NG', 'en-KE', 'en-ZA', 'en-SG', 'en-HK', 'en-GH', 'en-UG', 'en-TZ'],
  words: {
    'national-id': ['voter identification number', 'jmb', 
      'national insurance', 'social security', 'ssn',
      'ohip', 'health card number',
      'medicare number', 'medicare no', 'medicare card', 'medicaid number',
      'nhi number', 'ppsn', 'personal public service', 'bvn',
      'bank verification number', 
      'huduma', 'nssf number', 'nssf no',
      'nhif number', 'nhif no', 'sha number', 'sa id', 'rsa id', 
      'south african id', 'nric*', 'singpass id',
      'hkid*', 'hk id card', 'hkic', 'hong kong id*', 'hong kong identity card', 'ghana card*',
      'nhis number', 'ssnit*',
      'voters card*', 'refugee id*', 'huduma no*',
      'samagra*', 'zanid', 'zanzibar id',
    ],
    'tax-id': [
      'itin', 'tax file number', 'tfn', 'kra pin', 
      'unique taxpayer reference', 'tax reference number', 'tax identification', 
      'taxpayer id*',
      'tax card*',
    ],
    'driving-licence': ['dvla'],
    'bank-account': [
      'nuban', 'mpesa number', 'm pesa number', 'mobile money', 'fps id',
      'paynow id', 'building society roll number',
      'instapay*', 'vodafone cash number',
      'e zwich*',
    ],
    'bank-routing': [
      'sort code', 'routing transit', 
      'branch transit', 'financial institution number', 'bsb',
      'branch name address',
    ],
    'card-number': ['ebt card number'],
    'bank-pin-or-otp': ['mobile money pin', 'momo pin', 'ewallet pin', 'wallet pin', 'ussd* pin', 'transfer pin', 'm pesa pin', 'mpesa pin'],
    phone: ['gcash registered number', 'msisdn*', 'safaricom no*', 'mtn no*', 'airtel no*', 'vodacom no*', 'vodafone cash*', 'phonepe no', 'gpay no'],
    'bank-name-or-holder': [
      'title of account', 'account title',
      'name on wallet',
    ],
  },
  weak: {
    'national-id': ['sin', 'nin', 'pps'],
    'tax-id': ['ird', 'utr', 'tin', 'kra'],
    'bank-account': ['mpesa', 'm pesa', 'momo', 'paynow', 'zelle'],
    'bank-routing': ['routing', 'aba', 'institution number'],
  },
  not: [
    'abn number', 'abn acn', 'uen', 'company number', 'cac number', 'rc number', 'matric number',
    'jamb number', 'employer identification', 'roll number', 'institution name',
    'sim serial', 'sim card', 'sim type', 'sim pack', 'sim registration', 'sim swap',
  ],
} satisfies Lexicon;
