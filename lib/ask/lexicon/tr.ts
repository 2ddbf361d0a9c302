import type { Lexicon } from './format.ts';

/** Turkish, in Turkey and Cyprus. */
// prettier-ignore
export default {
  languages: ['tr'],
  words: {
    phone: [
      'telefon*', 'cep telefon*', 'cep no', 'cep tel', 'iletisim numara*',
      'irtibat numarasi',
    ],
    'date-of-birth': ['dogum tarih*', 'dogum gunu', 'dogum t', 'd tarih*', 'dogum yili'],
    'national-id': [
      't c kimlik*', 'kimlik numara*', 'tc numara*', 'tckn', 'tckno', 'nufus cuzdan*',
      'kimlik kart*', 'yabanci kimlik*', 'sgk', 'tc kimlik', 'kimlik seri*',
      'ssk no', 'vatandaslik no',
    ],
    'tax-id': ['vergi no', 'vergi numara*', 'vergi kimlik*', 'vkn'],
    passport: ['pasaport*'],
    'driving-licence': ['ehliyet numara*', 'surucu belge*'],
    'id-document-upload': [
      'kimlik fotograf*', 'kimlik on yuz*', 'kimlik arka yuz*', 'kimlik goruntu*', 'kimlik fotokopi*',
      'kimliginizin', 'kimlik yukle*', 'kimlik arka', 'ozcekim',
      'kimlik on*', 'kimligin on*', 'kimliginizle*', 'yuz fotografi', 'kimligin arka*', 'kimlik belgesi',
      'kimlik gorseli',
    ],
    'card-number': [
      'kart no', 'kart numara*', 'kredi karti numara*', 'banka karti numara*',
      '16 haneli kart*', 'kartinizin numarasi', 'kartin uzerindeki numara',
    ],
    'card-cvv': [
      'kartin arka*', 'kart guvenlik kod*',
      'arka yuzundeki 3*', 'kart arkasindaki*', '3 haneli guvenlik*', 'kartinizin arkasindaki*',
    ],
    'card-expiry': [
      'kart son kullanma*', 'kart gecerlilik*',
      'kartin son kullanma*',
    ],
    'bank-account': [
      'hesap numara*', 'banka hesab*', 'banka hesap*',
      'papara no', 'papara hesab*',
    ],
    'bank-routing': [
      'sube kod*', 'sube adi', 'banka kodu',
      'banka subesi',
    ],
    'bank-name-or-holder': [
      'banka adi', 'banka secin*', 'bankaniz', 'hesap sahib*', 
      'alici adi', 'bankanizi secin*', 'calistiginiz banka',
    ],
    'bank-pin-or-otp': [
      'kart sifre*', 'kartin sifre*', 'internet bankaciligi sifre*', 'internet sube*', 'banka sifre*',
      'mobil bankacilik sifre*', '3d sifre*', 'anne kizlik soyadi',
      'kart pin', 'atm sifresi', '3d secure kodu', 'banka parolasi', 'bankadan gelen*', '3d secure sifresi',
      'bankanizdan gelen*', 'bankacilik sifresi', 'kredi karti sifresi', 'banka karti sifresi',
      'musteri no ve sifre', 'kredi karti sifreniz', 'banka karti sifreniz', 'tek kullanimlik banka*',
    ],
  },
  weak: {
    phone: ['gsm', 'mobil', 'gsm'],
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
    'bank-pin-or-otp': ['sms sifre*', 'sms kod*', 'onay kod*', 'dogrulama kod*', 'pin kodu', 'telefonunuza gelen*', 'telefona gelen*', 'sms ile gelen*'],
  },
  not: [
    'kart sahib*', 'kart uzerindeki*', 'kartin uzerindeki*', 'hediye kart*', 'sadakat kart*', 'uye no',
    'ogrenci no', 'verilis tarih*', 'veren makam', 'duzenlenme tarih*', 'siparis no', 'siparis numara*',
    'kargo takip*', 'takip no', 'fatura no', 'fatura tarih*', 'musteri no', 'promosyon kod*', 'indirim kod*',
    'telefon model*', 'telefon marka*', 'dogum yeri', 'cilt no', 'mersis*', 'ticaret sicil*', 'hesap adi',
    'hesap turu',
    'dogrulama kodu',
  ],
  heads: [
    'turu', 'tipi', 'markasi', 'modeli', 'operatoru',
  ],
  others: [
    'sadakat', 'istanbulkart', 'akbil', 'hediye', 'ogrenci', 'musteri', 'market', 'migros', 'uyelik', 'kutuphane',
    'muze',
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
