import type { Lexicon } from './format.ts';

/** Lao. */
// prettier-ignore
export default {
  languages: ['lo'],
  words: {
    phone: ['ເບີໂທ', 'ໂທລະສັບ', 'ເບີມືຖື', 'ເບີຕິດຕໍ່'],
    'date-of-birth': ['ວັນເດືອນປີເກີດ', 'ວັນເກີດ'],
    'bank-name-or-holder': ['ຊື່ທະນາຄານ', 'ຊື່ບັນຊີ', 'ເຈົ້າຂອງບັນຊີ'],
    'national-id': ['ບັດປະຈໍາຕົວ', 'ບັດປະຊາຊົນ', 'ສໍາມະໂນຄົວ'],
    'tax-id': ['ຜູ້ເສຍອາກອນ'],
    passport: ['ຫນັງສືຜ່ານແດນ', 'ພາສປອດ'],
    'driving-licence': ['ໃບຂັບຂີ່'],
    'bank-account': ['ເລກບັນຊີ', 'ເລກທີບັນຊີ', 'ບັນຊີທະນາຄານ'],
    'card-number': ['ບັດເຄຣດິດ', 'ຫມາຍເລກບັດ'],
    'id-document-upload': ['ຮູບບັດ', 'ຖ່າຍຄູ່'],
    'bank-pin-or-otp': [
      'ລະຫັດ atm', 'ລະຫັດ pin', 'ລະຫັດບັດ',
      'ລະຫັດ otp', 'ລະຫັດທະນາຄານ',
    ],
  },
  weak: {
    'bank-name-or-holder': ['ທະນາຄານ'],
    'card-number': ['ເລກບັດ'],
  },
  not: ['ລະຫັດໄປສະນີ', 'ສັ່ງຊື້', 'ລະຫັດສ່ວນຫຼຸດ', 'ບັນຊີຜູ້ໃຊ້'],
  purposes: {
    job: ['ສະຫມັກວຽກ', 'ຮັບສະຫມັກ'],
    loan: ['ສິນເຊື່ອ', 'ເງິນກູ້'],
    prize: ['ລາງວັນ'],
  },
} satisfies Lexicon;
