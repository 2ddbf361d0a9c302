import type { Lexicon } from './format.ts';

/** Malay: Malaysia (MyKad, IC), Brunei, Singapore. */
// prettier-ignore
export default {
  languages: ['ms', 'en-MY'],
  words: {
    phone: ['h p number'],
    'date-of-birth': ['tarikh lahir', 'tarikh kelahiran'],
    'bank-name-or-holder': ['pemegang akaun', 'nama akaun bank'],
    'national-id': [
      'mykad', 'mypr', 'kad pengenalan', 'no kp', 
      'kwsp', 'perkeso',
      'mykid', 'no k p', 'no pengenalan', 'no sijil lahir', 'no passport ic', 'sijil kelahiran',
    ],
    'tax-id': ['nombor cukai', 'no cukai', 'cukai pendapatan'],
    passport: ['pasport'],
    'driving-licence': ['lesen memandu', 'lesen kenderaan'],
    'bank-account': ['akaun bank'],
    'card-number': ['nombor kad', 'kad kredit', 'kad debit'],
    'card-expiry': ['tarikh luput kad', 'tarikh tamat kad'],
    'id-document-upload': [
      'salinan ic', 'gambar ic', 'swafoto',
      'ic depan', 'ic belakang', 'memegang ic', 'muat naik ic',
    ],
    'bank-pin-or-otp': [
      'pin atm', 'nombor tac', 'kod tac',
      'pin kad', 'kata laluan m2u', 'kata laluan cimb*', 'kata laluan bank*', 'kata laluan maybank*',
      'kata laluan perbankan*', 'nama pengguna perbankan*',
    ],
  },
  weak: {
    'national-id': ['ic'],
    'bank-account': ['akaun'],
    'card-expiry': ['tarikh luput', 'tarikh tamat'],
    'bank-pin-or-otp': ['tac'],
    phone: ['hp', ],
  },
  not: [
    'poskod', 'nombor pesanan', 'nombor penjejakan', 'kod promosi', 'no pekerja', 'no matrik',
    'pendaftaran syarikat', 'nombor ahli', 'mengikut kad pengenalan', 'seperti dalam mykad', 'as per ic',
    'as in ic', 'tarikh luput pasport', 'seperti dalam kad pengenalan',
    'no siri',
    'no siri telefon*',
  ],
  leads: [
    'jenis', 'jenama', 'baki', 'caj',
  ],
  others: [
    'ahli', 'perpustakaan', 'pelajar', 'touch n go',
  ],
  heads: [
    'kelas',
  ],
  purposes: {
    job: ['jawatan kosong', 'kerja kosong', 'permohonan kerja', 'permohonan jawatan'],
    loan: ['pinjaman peribadi', 'pinjaman', 'pembiayaan peribadi'],
    prize: ['hadiah', 'pemenang', 'cabutan bertuah'],
    parcel: ['bungkusan'],
    refund: ['bayaran balik'],
    investment: ['pelaburan'],
    'account-check': ['pengesahan akaun', 'sahkan akaun'],
  },
} satisfies Lexicon;
