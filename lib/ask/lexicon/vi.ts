import type { Lexicon } from './format.ts';

/** Vietnamese, accents folded as names and ids write it. */
// prettier-ignore
export default {
  languages: ['vi'],
  words: {
    phone: [
      'dien thoai', 'sdt', 'so dt', 
      'so zalo', 'zalo so', 'so lien he',
      'so di dong*', 'sdt di dong*',
      'di dong',
      'so thue bao*',
    ],
    'date-of-birth': [
      'ngay sinh', 'nam sinh', 'sinh nhat',
      'sinh ngay',
    ],
    'bank-name-or-holder': ['chu tk', 'ten tk', 'ten chu the',
      'ten ngan hang', 'chu tai khoan', 'chu tai khoan ngan hang', 'ten tai khoan ngan hang', 'chi nhanh ngan hang',
      'ngan hang nhan', 'ngan hang thu huong', 'chon ngan hang',
      'ngan hang cua ban',
    ],
    'national-id': [
      'cccd', 'cmnd', 'can cuoc', 'chung minh nhan dan', 'chung minh thu', 'so dinh danh', 'bao hiem xa hoi',
      'bao hiem y te', 'bhxh', 'bhyt', 'so cmt',
      'so the bhyt', 'ma dinh danh', 'cccd ho chieu', 'giay to tuy than',
    ],
    'tax-id': ['ma so thue', 'mst ca nhan'],
    passport: ['ho chieu'],
    'driving-licence': [
      'giay phep lai xe', 'gplx',
      'bang lai',
    ],
    'bank-account': ['so tai khoan', 'tai khoan ngan hang', 'so tk', 'stk', 'vi momo', 'tai khoan nhan*'],
    'bank-routing': ['ma ngan hang', 'ma chi nhanh'],
    'card-number': [
      'the ghi no', 'the tin dung', 
      'so the', 'so in tren the', 
    ],
    'card-cvv': [
      'ma bao mat the',
      '3 so mat sau*', 'ba so mat sau',
    ],
    'card-expiry': ['han the', 'het han mm yy'],
    'id-document-upload': [
      'anh mat truoc', 'anh mat sau', 'mat truoc cccd', 'mat sau cccd', 'anh chan dung',
      'anh khuon mat', 'chup khuon mat', 'khuon mat',
    ],
    'bank-pin-or-otp': [
      'ma pin the', 'mat khau ngan hang', 'mat khau internet banking', 'smart otp', 'otp ngan hang',
      'ma otp ngan hang',
      'mat khau rut tien', 'mat khau giao dich', 'mat khau smartbanking', 'mat khau app ngan hang',
      'mat khau mobile banking', 'ten dang nhap ngan hang', 'mat khau ung dung ngan hang',
      'mat khau dang nhap ngan hang', 'mat khau tai khoan ngan hang',
    ],
  },
  weak: {
    phone: ['dt', 'sdt', 'zalo', ],
    'bank-name-or-holder': ['ngan hang'],
    'national-id': ['cmt'],
    'tax-id': ['mst'],
    'card-expiry': ['ngay het han'],
    'bank-pin-or-otp': ['ma otp', 'ma pin', 'ma xac thuc'],
    'bank-account': ['stk', ],
    'bank-routing': [
      'chi nhanh',
    ],
  },
  not: [
    'noi cap', 'nha mang',
    'ma don hang', 'ma giam gia', 'ma khuyen mai', 'ma van don', 'ma buu dien', 'ma buu chinh',
    'ma so doanh nghiep', 'ma sinh vien', 'ma nhan vien', 'ma khach hang', 'the thanh vien', 'ngay cap',
    'noi cap', 'ngay cap cccd', 'ngay cap cmnd', 'ngay cap ho chieu', 'noi cap cccd', 'noi cap cmnd',
    'theo ho chieu', 'theo cccd', 'theo cmnd', 'noi sinh', 'ten dang nhap', 'ten tai khoan', 'ma gioi thieu',
    'ma dat cho',
    'so the thu vien', 'so the hoi vien', 'so the sinh vien', 'so the nhan vien', 'so the thanh vien',
    'so hop dong', 'ky han',
    'hop dong*', 'lao dong*', 'hoat dong*', 'tu dong*', 'dong y',
  ],
  leads: [
    'loai', 'hang', 'nha mang', 'tim theo', 'phi', 'lai suat', 'mau',
  ],
  others: [
    'thanh vien', 'thu vien', 'khach hang', 'qua tang', 'tich diem', 'hoi vien', 'sinh vien', 'dien luc',
  ],
  heads: [
    'cong ty', 'doanh nghiep',
  ],
  purposes: {
    job: ['tuyen dung', 'ung tuyen', 'viec lam', 'cong tac vien'],
    loan: ['vay tien', 'vay von', 'khoan vay'],
    prize: ['trung thuong', 'nhan thuong'],
    parcel: ['buu kien', 'van don'],
    refund: ['hoan tien'],
    rental: ['thue nha', 'phong tro', 'cho thue'],
    investment: ['dau tu'],
    'account-check': ['xac minh tai khoan', 'xac thuc tai khoan'],
    donation: ['quyen gop', 'ung ho'],
    shop: ['gio hang', 'dat hang'],
  },
} satisfies Lexicon;
