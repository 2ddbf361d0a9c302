import type { Lexicon } from './format.ts';

/** Japanese, and its romanised names. */
// prettier-ignore
export default {
  languages: ['ja'],
  words: {
    phone: ['電話番号', '電話', '携帯', 'denwa*', 'keitai*'],
    'date-of-birth': ['生年月日', '誕生日', 'seinen gappi'],
    'bank-name-or-holder': [
      '銀行名', '金融機関名', '支店名', '口座名義', '名義人', 'ginkou mei', 'ginko mei', 'shiten mei',
      'kouza meigi*', 'meiginin',
    ],
    'national-id': [
      'マイナンバー', '個人番号', '年金番号', '保険者番号', '保険証', '在留カード', '身分証番号',
      '住民票コード', 'kojin bango*', 'my number card',
    ],
    passport: ['パスポート', '旅券'],
    'driving-licence': ['運転免許', '免許証'],
    'bank-account': ['口座番号', '入金口座', '通帳番号', 'kouza', 'kouza bango*', 'koza bango*'],
    'bank-routing': [
      '銀行コード', '金融機関コード', '支店コード', '支店番号', '店番', 'tenban', 'shiten code',
    ],
    'card-number': ['カード番号', 'クレジットカード'],
    'card-cvv': ['セキュリティコード', 'セキュリティーコード', 'カード裏面'],
    'card-expiry': ['カード有効期限', 'カードの有効期限'],
    'id-document-upload': ['本人確認書類', '身分証', '自撮り', 'セルフィー', '顔写真'],
    'bank-pin-or-otp': ['暗証番号', '取引パスワード', '乱数表', '振込パスワード'],
  },
  weak: {
    phone: ['連絡先'],
    'bank-name-or-holder': ['銀行', '支店'],
    'national-id': ['my number'],
    'driving-licence': ['免許'],
    'bank-account': ['口座', '振込先'],
    'card-number': ['カード'],
    'card-expiry': ['有効期限'],
    'bank-pin-or-otp': ['ワンタイムパスワード', '認証コード', '認証番号'],
  },
  not: [
    '郵便番号', '注文番号', '追跡番号', '伝票番号', '問い合わせ番号', '問合せ番号', '会員番号',
    '会員カード番号', 'ポイントカード番号', '利用者カード番号', '図書館カード番号', '年収', '年齢', '勤続年数',
    '社員番号', '学籍番号', '予約番号', '受付番号', 'クーポン', '法人番号', '登録番号', '国番号', 'カード名義',
    'カード名義人', '携帯メール', '画像認証', 'パスポート記載', 'パスポート発行', 'パスポート有効期限',
    'パスポートの有効期限', '旅券発行', '免許証の有効期限', '免許証交付', '在留カードの有効期限',
    'パスポートと同じ', '発行日', '交付年月日', '診察券', '図書館',
  ],
  purposes: {
    job: ['求人', '採用', '応募フォーム', 'アルバイト'],
    loan: ['ローン', '融資', '借入', 'キャッシング'],
    prize: ['当選', '懸賞'],
    parcel: ['荷物', '再配達'],
    refund: ['返金', '還付', '給付金'],
    rental: ['賃貸', '入居申込'],
    investment: ['投資', '証券口座'],
    'account-check': ['本人確認のお願い', 'アカウントの確認', '利用制限'],
    donation: ['寄付', '募金'],
    shop: ['レジに進む', 'ご購入手続き'],
  },
} satisfies Lexicon;
