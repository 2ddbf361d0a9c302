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
      'დაბადების*',
    ],
    'bank-name-or-holder': [
      'ბანკის დასახელება', 'ბანკის სახელი',
    ],
    'national-id': [
      'პირადი ნომერი', 'პირადობის*', 'პირადობა',
      'პირადი no', 'პირადი ნომ*', 'პ ნ',
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
      'ბარათის*',
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
    'bank-pin-or-otp': [
      'sms კოდი',
    ],
  },
  not: [
    'დაბადების ადგილი', 'საფოსტო ინდექსი',
    'ბარათის მფლობელი', 'ბარათის ტიპი',
  ],
} satisfies Lexicon;
