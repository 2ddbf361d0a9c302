import type { Lexicon } from './format.ts';

/** Korean, and its romanised names. */
// prettier-ignore
export default {
  languages: ['ko'],
  words: {
    phone: ['휴대폰', '휴대전화', '핸드폰', '전화번호', '연락처', '이동전화', '휴대번호'],
    'date-of-birth': ['생년월일', '생일'],
    'bank-name-or-holder': ['은행명', '예금주', '은행선택', '입금은행', '환불은행', '은행이름', 'yegeumju*'],
    'national-id': ['주민등록번호', '주민번호', '외국인등록번호', '거소신고번호', '신분증번호', 'jumin*'],
    passport: ['여권'],
    'driving-licence': ['운전면허', '면허번호', '면허증'],
    'bank-account': [
      '계좌번호', '입금계좌', '출금계좌', '환불계좌', '급여계좌', 'gyejwa*', 'gyeoja*', 'gyejoa*', 'accno',
    ],
    'card-number': ['카드번호', '신용카드'],
    'card-cvv': ['보안코드', '카드뒷면'],
    'card-expiry': ['카드유효기간'],
    'id-document-upload': ['신분증', '셀카', '셀피', '주민등록증', '주민등록등본'],
    'bank-pin-or-otp': [
      '계좌비밀번호', '통장비밀번호', '카드비밀번호', '이체비밀번호', '보안카드', '인증서비밀번호',
      '비밀번호앞',
    ],
  },
  weak: {
    phone: ['hp'],
    'bank-name-or-holder': ['은행'],
    'national-id': ['주민등록', '주민', 'rrn'],
    'bank-account': ['계좌', '통장'],
    'card-number': ['카드'],
    'card-expiry': ['유효기간', '유효기한'],
    'bank-pin-or-otp': ['인증번호'],
  },
  not: [
    '우편번호', '주문번호', '송장번호', '운송장', '사번', '학번', '회원번호', '사업자', '법인', '쿠폰',
    '예약번호', '프로모션', '여권상', '여권과동일', '여권영문', '발급일', '멤버십카드', '멤버십카드번호',
    '포인트카드번호', '회원카드번호', '여권만료일', '여권발급일', '여권유효기간', '신분증발급일', '신분증종류',
    '도서관',
  ],
  purposes: {
    job: ['채용', '입사지원', '알바'],
    loan: ['대출', '한도조회'],
    prize: ['당첨', '경품'],
    parcel: ['택배', '배송조회'],
    refund: ['환불', '환급', '지원금'],
    rental: ['임대', '월세', '전세'],
    investment: ['투자', '리딩방'],
    'account-check': ['본인확인', '본인인증'],
    donation: ['후원', '기부'],
    shop: ['주문서', '장바구니'],
  },
} satisfies Lexicon;
