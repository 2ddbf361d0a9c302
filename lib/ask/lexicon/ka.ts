import type { Lexicon } from './format.ts';

/** Georgian. */
// prettier-ignore
export default {
  languages: ['ka'],
  words: {
    phone: [
      'ტელეფონ*', 'მობილურ*',
    ],
    'date-of-birth': [
      'დაბადების თარიღი',
    ],
    'bank-name-or-holder': [
      'ბანკის დასახელება', 'ბანკის სახელი',
    ],
    'national-id': [
      'პირადი ნომერი', 'პირადობის*', 'პირადობა',
    ],
    passport: [
      'პასპორტ*',
    ],
    'driving-licence': [
      'მართვის მოწმობ*',
    ],
    'bank-account': [
      'ანგარიშის ნომერი', 'საბანკო ანგარიშ*',
    ],
    'card-number': [
      'ბარათის ნომერი',
    ],
    'card-expiry': [
      'ბარათის ვადა',
    ],
    'bank-pin-or-otp': [
      'ბარათის პინ*', 'პინ კოდი',
    ],
  },
  weak: {
    'card-expiry': [
      'მოქმედების ვადა', 'ვადა',
    ],
  },
  not: [
    'დაბადების ადგილი', 'საფოსტო ინდექსი',
  ],
} satisfies Lexicon;
