import type { Lexicon } from './format.ts';

/** What English-speaking countries call their own numbers, beyond en.ts. */
// prettier-ignore
export default {
  languages: ['en-GB', 'en-US', 'en-CA', 'en-AU', 'en-NZ', 'en-IE', 'en-NG', 'en-KE', 'en-ZA', 'en-SG', 'en-HK', 'en-GH', 'en-UG', 'en-TZ'],
  words: {
    'national-id': [
      'national insurance', 'nhs number', 'nhs no', 'social security', 'ssn',
      'social insurance number', 'social insurance no', 'sin number', 'sin no', 'ohip', 'health card number',
      'medicare number', 'medicare no', 'medicare card', 'medicare card number', 'medicaid number',
      'nhi number', 'pps number', 'pps no', 'ppsn', 'personal public service', 'bvn',
      'bank verification number', 'nin number', 'nin no', 'national identification number',
      'national identity number', 'huduma', 'huduma number', 'maisha namba', 'nssf number', 'nssf no',
      'nhif number', 'nhif no', 'sha number', 'sa id', 'sa id number', 'rsa id', 'rsa id number',
      'south african id', 'nric*', 'nric fin', 'nric no', 'nric number', 'fin number', 'fin no', 'singpass id',
      'hkid*', 'hkid no', 'hk id card', 'hkic', 'hong kong id*', 'hong kong identity card', 'ghana card*',
      'ghana card number', 'nhis number', 'ssnit*',
    ],
    'tax-id': [
      'itin', 'tax file number', 'tfn', 'ird number', 'ird no', 'kra pin', 'kra pin number', 'utr number',
      'unique taxpayer reference', 'tax reference number', 'tax identification', 'tax id number',
      'taxpayer id*',
    ],
    'driving-licence': ['dvla'],
    'bank-account': [
      'nuban', 'mpesa number', 'm pesa number', 'momo number', 'mobile money', 'mobile money number', 'fps id',
      'paynow id', 'building society roll number',
    ],
    'bank-routing': [
      'sort code', 'routing number', 'routing no', 'routing transit', 'aba number', 'aba routing',
      'transit number', 'branch transit', 'financial institution number', 'bsb',
    ],
    'card-number': ['ebt card number'],
    'bank-pin-or-otp': ['mobile money pin', 'momo pin'],
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
  ],
} satisfies Lexicon;
