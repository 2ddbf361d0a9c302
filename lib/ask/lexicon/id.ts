import type { Lexicon } from './format.ts';

/** Indonesian. `sesuai KTP` says how to spell a name and asks for no number. */
// prettier-ignore
export default {
  languages: ['id'],
  words: {
    phone: [
      'no hp', 'nomor hp', 'handphone', 'telepon', 'telpon', 'telp', 'no tlp', 'nomor wa', 'no wa', 'ponsel',
    ],
    'date-of-birth': ['tanggal lahir', 'tgl lahir', 'bulan lahir', 'tahun lahir', 'bln lahir', 'thn lahir'],
    'bank-name-or-holder': [
      'nama bank', 'pemilik rekening', 'nama rekening', 'atas nama rekening', 'cabang bank',
    ],
    'national-id': [
      'ktp', 'nomor nik', 'no nik', 'induk kependudukan', 'nomor kk', 'no kk', 'kartu keluarga',
      'nomor identitas', 'no identitas', 'bpjs', 'kartu identitas',
    ],
    'tax-id': ['npwp'],
    passport: ['paspor'],
    'driving-licence': ['surat izin mengemudi', 'nomor sim', 'sim a', 'sim c'],
    'bank-account': [
      'no rekening', 'nomor rekening', 'no rek', 'rekening bank', 'no akun bank', 'nomor dana', 'nomor gopay',
      'nomor ovo',
    ],
    'bank-routing': ['kode bank', 'kode cabang'],
    'card-number': ['kartu kredit', 'kartu debit', 'nomor kartu atm'],
    'card-cvv': ['kode keamanan kartu', 'belakang kartu'],
    'card-expiry': ['masa berlaku kartu'],
    'id-document-upload': ['swafoto', 'foto diri'],
    'bank-pin-or-otp': ['pin atm', 'pin m banking', 'pin kartu'],
  },
  weak: {
    phone: ['hp', 'wa'],
    'date-of-birth': ['ttl'],
    'national-id': ['nik'],
    'bank-account': ['rekening', 'nomor akun', 'rek'],
    'card-number': ['nomor kartu', 'no kartu'],
    'card-expiry': ['masa berlaku', 'kedaluwarsa'],
    'bank-pin-or-otp': ['kode otp', 'kode verifikasi'],
  },
  not: [
    'kode pos', 'kode promo', 'kode voucher', 'kode referral', 'kode diskon', 'nomor resi', 'nomor pesanan',
    'nomor induk mahasiswa', 'nomor induk siswa', 'nomor induk pegawai', 'nomor induk karyawan', 'nisn',
    'nomor anggota', 'sesuai ktp', 'masa berlaku ktp', 'masa berlaku paspor', 'masa berlaku sim',
    'sesuai paspor', 'kartu anggota', 'kartu perpustakaan', 'kode negara', 'tempat lahir',
  ],
  purposes: {
    job: ['lowongan', 'lamaran', 'rekrutmen'],
    loan: ['pinjaman', 'pinjol'],
    prize: ['hadiah', 'undian', 'pemenang'],
    parcel: ['lacak paket', 'paket anda', 'cek resi'],
    refund: ['pengembalian dana', 'bansos'],
    rental: ['sewa', 'disewakan'],
    investment: ['investasi', 'trading'],
    'account-check': ['verifikasi akun', 'perubahan tarif'],
    donation: ['donasi', 'zakat'],
    shop: ['keranjang'],
  },
} satisfies Lexicon;
