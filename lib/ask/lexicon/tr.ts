import type { Lexicon } from './format.ts';

/** Turkish, in Turkey and Cyprus. */
// prettier-ignore
export default {
  languages: ['tr'],
  words: {
    phone: ['telefon*', 'cep telefon*', 'cep no', 'cep tel', 'gsm no', 'tel no', 'iletisim numara*'],
    'date-of-birth': ['dogum tarih*', 'dogum gunu', 'dogum t', 'd tarih*'],
    'national-id': [
      't c kimlik*', 'kimlik no', 'kimlik numara*', 'tc no', 'tc numara*', 'tckn', 'tckno', 'nufus cuzdan*',
      'kimlik kart*', 'yabanci kimlik*', 'sgk', 'sgk no', 'tc kimlik', 'kimlik seri*',
    ],
    'tax-id': ['vergi no', 'vergi numara*', 'vergi kimlik*', 'vkn'],
    passport: ['pasaport*'],
    'driving-licence': ['ehliyet no', 'ehliyet numara*', 'surucu belge*'],
    'id-document-upload': [
      'kimlik fotograf*', 'kimlik on yuz*', 'kimlik arka yuz*', 'kimlik goruntu*', 'kimlik fotokopi*',
      'kimliginizin', 'kimlik yukle*', 'kimlik arka', 'ozcekim',
    ],
    'card-number': [
      'kart no', 'kart numara*', 'kredi karti no', 'kredi karti numara*', 'banka karti numara*',
    ],
    'card-cvv': ['kartin arka*', 'kart guvenlik kod*'],
    'card-expiry': ['kart son kullanma*', 'kart gecerlilik*'],
    'bank-account': ['hesap no', 'hesap numara*', 'banka hesab*', 'banka hesap*', ],
    'bank-routing': ['sube kod*', 'sube adi', 'banka kodu'],
    'bank-name-or-holder': ['banka adi', 'banka secin*', 'bankaniz', 'hesap sahib*', 'alici adi soyadi'],
    'bank-pin-or-otp': [
      'kart sifre*', 'kartin sifre*', 'internet bankaciligi sifre*', 'internet sube*', 'banka sifre*',
      'mobil bankacilik sifre*', '3d sifre*', 'anne kizlik soyadi',
    ],
  },
  weak: {
    phone: ['mobil', 'gsm'],
    'date-of-birth': ['dogum'],
    'national-id': ['kimlik', 'tc', 't c'],
    'driving-licence': ['ehliyet'],
    'id-document-upload': ['on yuz', 'arka yuz', 'on yuzu', 'arka yuzu'],
    'card-number': ['kredi karti', 'banka karti'],
    'card-cvv': ['guvenlik kod*', 'guvenlik numara*'],
    'card-expiry': ['son kullanma', 'son kullanma tarih*', 'gecerlilik tarih*', 'ay yil', 'skt'],
    'bank-account': ['hesap'],
    'bank-routing': ['sube'],
    'bank-name-or-holder': ['banka'],
    'bank-pin-or-otp': ['sms sifre*', 'sms kod*', 'onay kod*', 'dogrulama kod*', 'pin kodu'],
  },
  not: [
    'kart sahib*', 'kart uzerindeki*', 'kartin uzerindeki*', 'hediye kart*', 'sadakat kart*', 'uye no',
    'ogrenci no', 'verilis tarih*', 'veren makam', 'duzenlenme tarih*', 'siparis no', 'siparis numara*',
    'kargo takip*', 'takip no', 'fatura no', 'fatura tarih*', 'musteri no', 'promosyon kod*', 'indirim kod*',
    'telefon model*', 'telefon marka*', 'dogum yeri', 'cilt no', 'mersis*', 'ticaret sicil*', 'hesap adi',
    'hesap turu',
  ],
  purposes: {
    job: ['is basvuru*', 'is ilan*', 'basvuru formu', 'kariyer', 'ozgecmis'],
    loan: ['kredi basvuru*', 'ihtiyac kredisi', 'hizli kredi', 'kredi cek'],
    prize: ['cekilis*', 'kazandiniz', 'hediye kazan*', 'odul*'],
    parcel: ['kargo*', 'kargonuz', 'gumruk*', 'teslimat ucreti'],
    refund: ['iade', 'aidat iade*', 'para iade*', 'geri odeme'],
    rental: ['kiralik', 'kiraci*', 'kira*'],
    investment: ['yatirim*'],
    'account-check': [
      'hesap dogrula*', 'hesabinizi dogrula*', 'kimlik dogrula*', 'bilgilerinizi guncelle*',
      'bilgi guncelleme',
    ],
    donation: ['bagis*'],
    shop: ['sepet*', 'siparisi tamamla', 'satin al'],
  },
} satisfies Lexicon;
