import type { Lexicon } from './format.ts';

/** Marathi, beyond what it shares with Hindi. */
// prettier-ignore
export default {
  languages: ['mr'],
  words: {
    phone: [
      'दूरध्वनी', 'भ्रमणध्वनी',
      'संपर्क क्र*',
    ],
    'date-of-birth': ['जन्मता*', 'जन्मदि*'],
    'bank-name-or-holder': ['बँकेचे नाव', 'खातेदार*', 'खातेधारक*'],
    'national-id': [
      'ओळखपत्र*', 'मतदार ओळखपत्र*', 'शिधापत्रिका*',
      'मतदान कार्ड*', 'रेशन कार्ड क्र*',
      'रेशन कार्ड*', 'मतदान ओळखपत्र*',
    ],
    'tax-id': ['पॅन कार्ड*', 'पॅन क्रमांक', 'पॅन न*'],
    passport: ['पारपत्र*'],
    'driving-licence': ['वाहन परवाना', 'ड्रायव्हिंग ला*', 'वाहन चालक परवाना*', 'वाहन परवाना*'],
    'bank-account': ['खाते क्रमांक', 'खाते न*', 'बँक खा*'],
    'bank-routing': ['आयएफएस*'],
    'card-number': ['कार्ड क्रमांक'],
  },
  weak: {
    'bank-name-or-holder': ['बँक'],
    'bank-routing': [
      'शाखेचे नाव',
    ],
  },
  not: ['ऑर्डर क्रमांक'],
  purposes: {
    job: ['नोकरी', 'भरती'],
    loan: ['कर्जा*'],
    prize: ['बक्षीस'],
    rental: ['भाड्याने'],
  },
} satisfies Lexicon;
