import type { Kind } from '../ask/kinds.ts';
import type { Source } from './types.ts';

/** What a record was sold for, once, in one place; the amount is told by the text `price.<id>`. */
export interface PriceFacts {
  readonly id: string;
  readonly kinds: readonly Kind[];
  /** ISO 3166-1 alpha-2 code, or 001 for the whole world. */
  readonly place: string;
  readonly year: number;
  readonly source: Source;
}

const KUKMIN: Source = {
  title: '대출 빙자 개인정보 수집·판매 일당 덜미',
  publisher: '국민일보 (Kukmin Ilbo)',
  date: '2018-10-21',
  url: 'https://www.kmib.co.kr/article/view_amp.asp?arcid=0924022057',
};

const KASPERSKY: Source = {
  title: '(Report on a Kaspersky study of prices on the dark web)',
  publisher: 'NSI',
  date: '2021-02-13',
  url: 'https://www.nsi.org/2021/02/13/prevent-your-personal-data-from-being-sold-on-the-dark-web/',
};

export const PRICES = [
  {
    id: 'cn-phone-2019',
    kinds: ['phone'],
    place: 'CN',
    year: 2019,
    source: {
      title: '(Dongyang loan-fraud data chain report)',
      publisher: '信用金华 (Credit Jinhua, Jinhua city government)',
      date: '2019-08-30',
      url: 'https://credit.jinhua.gov.cn/art/2019/8/30/art_1229657311_6985.html',
    },
  },
  { id: 'kr-name-phone-2018', kinds: ['phone'], place: 'KR', year: 2018, source: KUKMIN },
  { id: 'kr-loan-answers-2018', kinds: ['phone', 'date-of-birth'], place: 'KR', year: 2018, source: KUKMIN },
  {
    id: 'kr-loan-lead-2014',
    kinds: ['phone', 'national-id'],
    place: 'KR',
    year: 2014,
    source: {
      title: '‘개인정보 재가공’ 수십억 챙긴 일당',
      publisher: 'Herald Business',
      date: '2014-05-14',
      url: 'http://biz.heraldcorp.com/view.php?ud=20140514000157',
    },
  },
  {
    id: 'cn-loan-lead-2019',
    kinds: ['national-id', 'phone'],
    place: 'CN',
    year: 2019,
    source: {
      title: '你的个人信息可能在“裸奔”牵出地下产业利益五连环',
      publisher: '财经天下周刊',
      date: '2019-11-21',
      url: null,
    },
  },
  {
    id: 'cn-parcel-label-2020',
    kinds: ['phone'],
    place: 'CN',
    year: 2020,
    source: {
      title: '圆通40万用户信息泄露背后',
      publisher: '东西南北 2021 no. 2',
      date: '2021-05-20',
      url: 'https://fx361.cc/page/2021/0520/11004660.shtml',
    },
  },
  {
    id: 'cn-id-photo-set-2023',
    kinds: ['id-document-upload', 'national-id', 'date-of-birth'],
    place: 'CN',
    year: 2023,
    source: {
      title: '(Report on sets of ID photos for sale)',
      publisher: 'FedChain, reprinted',
      date: '2023',
      url: null,
    },
  },
  {
    id: 'us-loan-form-2015',
    kinds: ['national-id', 'bank-account'],
    place: 'US',
    year: 2015,
    source: {
      title: '(FTC v. Sequoia One note)',
      publisher: 'Lexology law-firm note',
      date: '2015',
      url: 'http://www.lexology.com/library/detail.aspx?g=ccef7a55-2dce-4f76-a613-2461bde69fa8',
    },
  },
  {
    id: 'us-job-lead-2016',
    kinds: ['phone'],
    place: 'US',
    year: 2016,
    source: {
      title: '(FTC v. Expand/Gigats note)',
      publisher: 'Lexology law-firm note',
      date: '2016',
      url: 'https://www.lexology.com/library/detail.aspx?g=cf4060a9-f2ba-405a-9a62-8f244da9187d',
    },
  },
  {
    id: 'us-recruit-lead-2018',
    kinds: ['phone'],
    place: 'US',
    year: 2018,
    source: {
      title: 'FTC shuts down phony military recruiting websites',
      publisher: 'CHIPS, US Navy DON CIO',
      date: '2018-09-07',
      url: 'https://www.doncio.navy.mil/CHIPS/ArticleDetails.aspx?ID=10742',
    },
  },
  {
    id: 'us-ssn-birth-date-2022',
    kinds: ['national-id', 'date-of-birth'],
    place: 'US',
    year: 2022,
    source: {
      title: '(SSNDOB takedown)',
      publisher: 'Insicurezza Digitale',
      date: '2022-06',
      url: 'https://insicurezzadigitale.com/en/sequestrato-il-piu-grande-market-illegale-di-documenti-personali-del-darkweb',
    },
  },
  {
    id: 'us-ssn-birth-date-2013',
    kinds: ['national-id', 'date-of-birth'],
    place: 'US',
    year: 2013,
    source: {
      title: 'Prominent data aggregators hacked by identity theft service',
      publisher: 'D+W',
      date: '2013',
      url: 'http://dww.com/articles/prominent-data-aggregators-hacked-by-identity-theft-service',
    },
  },
  {
    id: 'world-card-2021',
    kinds: ['card-number'],
    place: '001',
    year: 2021,
    source: {
      title: '(Report on a NordVPN study of 4,481,379 cards)',
      publisher: 'Finextra',
      date: '2021',
      url: 'https://finextra.com/newsarticle/39332/payment-cards-going-for-an-average-970-on-dark-web',
    },
  },
  {
    id: 'world-id-scan-2021',
    kinds: ['id-document-upload', 'national-id'],
    place: '001',
    year: 2021,
    source: KASPERSKY,
  },
  {
    id: 'world-passport-scan-2021',
    kinds: ['id-document-upload', 'passport'],
    place: '001',
    year: 2021,
    source: KASPERSKY,
  },
  {
    id: 'world-licence-scan-2021',
    kinds: ['id-document-upload', 'driving-licence'],
    place: '001',
    year: 2021,
    source: KASPERSKY,
  },
  {
    id: 'nl-citizen-record-2021',
    kinds: ['national-id', 'phone'],
    place: 'NL',
    year: 2021,
    source: {
      title: 'Illegale handel in privégegevens miljoenen Nederlanders uit coronasystemen GGD',
      publisher: 'RTL Nieuws',
      date: '2021-01',
      url: 'https://rtlnl.freemium.mspw.rtlwecloudservices.nl/nieuws/nederland/artikel/5210644/handel-gegevens-nederlanders-ggd-systemen-database-coronit-hpzone',
    },
  },
  {
    id: 'in-id-look-up-2018',
    kinds: ['national-id', 'phone'],
    place: 'IN',
    year: 2018,
    source: {
      title: 'No FIR against Tribune reporter over Aadhaar leakage story - Govt',
      publisher: 'RTN',
      date: '2018-01',
      url: 'https://rtn.asia/t-t/38736/no-fir-against-tribune-reporter-over-aadhaar-leakage-story-govt',
    },
  },
  {
    id: 'in-people-2023',
    kinds: ['phone', 'national-id', 'tax-id'],
    place: 'IN',
    year: 2023,
    source: {
      title: 'Massive data leak of government, defence personnel detected; 7 arrested',
      publisher: 'CNBC-TV18',
      date: '2023-03-23',
      url: 'https://www.cnbctv18.com/information-technology/massive-data-leak-of-government-defence-personnel-detected-7-arrested-16249941.htm',
    },
  },
  {
    id: 'ng-id-record-2024',
    kinds: ['national-id', 'phone'],
    place: 'NG',
    year: 2024,
    source: {
      title: 'Nigerian authorities investigate illicit digital ID data sale',
      publisher: 'Biometric Update',
      date: '2024-03-18',
      url: 'https://www.biometricupdate.com/202403/nigerian-authorities-investigate-illicit-digital-id-data-sale',
    },
  },
] as const satisfies readonly PriceFacts[];
