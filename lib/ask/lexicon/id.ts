import type { Lexicon } from './format.ts';

/** Indonesian. `sesuai KTP` says how to spell a name and asks for no number. */
// prettier-ignore
export default {
  languages: ['id'],
  words: {
    phone: ['no hp', 'hp no', 'no telp', 'no tlp', 'no handphone', 
      'handphone', 'telepon', 'telpon', 'telp', 'no tlp', 'ponsel',
      'kontak hp', 'hp orang tua', 'kontak yang bisa dihubungi',
      'kontak darurat*',
    ],
    'date-of-birth': ['tanggal lahir', 'tgl lahir', 'bulan lahir', 'tahun lahir', 'bln lahir', 'thn lahir'],
    'bank-name-or-holder': [
      'pemilik rekening', 'nama rekening', 
      'nama pemilik rek', 'nama sesuai rekening', 'nama di buku tabungan',
    ],
    'national-id': [
      'ktp', 'induk kependudukan', 'nomor kk', 'no kk', 'kartu keluarga',
      'nomor identitas', 'no identitas', 'bpjs', 'kartu identitas',
      'nomor kis', 'nik 16 digit',
    ],
    'tax-id': ['npwp'],
    passport: ['paspor'],
    'driving-licence': ['surat izin mengemudi', 'no sim', 'sim a b c'],
    'bank-account': [
      'rekening bank', 'no akun bank', 'nomor dana', 'nomor gopay',
      'nomor ovo',
      'nomor e wallet', 'rekening tujuan', 'nomor shopeepay', 'rekening penerima', 'rekening pencairan',
      'nomor dompet digital',
      'norek',
      'rekening pengembalian*', 'rekening refund*', 'rekening penerima*', 'rekening tujuan*', 'rekening bank*',
    ],
    'bank-routing': ['kode bank', 'kode cabang'],
    'card-number': [
      'kartu kredit', 'kartu debit', 
      'nomor kartu', '16 digit kartu',
    ],
    'card-cvv': [
      'kode keamanan kartu', 'belakang kartu',
      '3 angka di belakang*', '3 digit di belakang*', 'tiga digit di belakang*',
    ],
    'card-expiry': [
      'masa berlaku kartu',
      'berlaku sampai kartu', 'masa aktif kartu atm',
    ],
    'id-document-upload': [
      'swafoto', 'foto diri',
      'foto kk', 'foto wajah',
      'foto sim',
      'foto identitas', 'scan identitas',
    ],
    'bank-pin-or-otp': ['kata sandi mobile banking', 'sandi mobile banking', 'password mobile banking', 'kata sandi internet banking', 
      'pin atm', 'pin m banking', 'pin kartu',
      'pin ovo', 'pin dana', 'pin brimo', 'pin livin', 'pin dompet', 'pin rekening', 'password bank',
      'password brimo', 'pin bca mobile', 'kode akses bca', 'kode akses m bca', 'password m banking',
      'pin mobile banking', 'password mobile banking', 'password internet banking', 'kata sandi internet banking',
    ],
  },
  weak: {
    phone: ['hp', 'telp', 'hp', 'wa'],
    'date-of-birth': ['ttl'],
    'national-id': ['nik'],
    'bank-account': ['rekening', 'nomor akun', 'rek'],
    'card-number': ['nomor kartu', 'no kartu'],
    'card-expiry': [
      'masa berlaku', 'kedaluwarsa',
      'berlaku sampai', 'berlaku hingga', 'berlaku s d',
    ],
    'bank-pin-or-otp': ['kode otp', 'kode verifikasi'],
    'bank-name-or-holder': [
      'atas nama',
    ],
  },
  not: [
    'bank sampah', 'masa berlaku kontrak',
    'id game', 'mobile legends', 'tempat lahir',
    'kode pos', 'kode promo', 'kode voucher', 'kode referral', 'kode diskon', 'nomor resi', 'nomor pesanan',
    'nomor induk mahasiswa', 'nomor induk siswa', 'nomor induk pegawai', 'nomor induk karyawan', 'nisn',
    'nomor anggota', 'sesuai ktp', 'masa berlaku ktp', 'masa berlaku paspor', 'masa berlaku sim',
    'sesuai paspor', 'kartu anggota', 'kartu perpustakaan', 'kode negara', 'tempat lahir',
    'sim a b', 'nip pegawai', 'nomor kartu perdana',
  ],
  leads: [
    'jenis', 'tipe', 'merek', 'operator', 'cari berdasarkan', 'status', 'saldo', 'biaya', 'bunga',
  ],
  others: [
    'member', 'anggota', 'loyalitas', 'perpustakaan', 'hadiah', 'pelanggan', 'e money', 'flazz', 'pelajar',
  ],
  heads: [
    'perusahaan', 'instansi',
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
