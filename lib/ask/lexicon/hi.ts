import type { Lexicon } from './format.ts';

/** Hindi, with the names of India in English and romanised: Aadhaar, PAN, IFSC, UPI, UAN, EPIC. `PIN code` is a postcode here. */
// prettier-ignore
export default {
  languages: ['hi', 'en-IN'],
  words: {
    phone: [
      'मोबा*', 'फोन*', 'फ़ोन*', 'दूरभाष', 'संपर्क न*',
      'व्हाट्सऐप न*', 'व्हाट्सएप न*', 'संपर्क सूत्र', 'सम्पर्क सूत्र',
    ],
    'date-of-birth': ['जन्म ति*', 'जन्म ता*', 'जन्म दि*', 'janm tithi', 'janam tithi', 'janm tarikh'],
    'bank-name-or-holder': [
      'बैंक का नाम', 'खाताधारक*', 'खाता धारक*',
      'बैंक चुनें',
    ],
    'national-id': [
      'आधार', 'आधार कार्ड न*', 'आधार कार्ड संख्या', 'आधार कार्ड क्रमांक', 'मतदाता पहचान*', 'वोटर', 'राशन कार्ड*', 'पहचान पत्र*',
      'aadha*', 'adhaar*', 'adhar card', 'uidai', 'voter id*',
      'voter card', 'epic no', 'epic number', 'ration card*', 'abha number', 'abha id',
      'आभा न*', 'समग्र आईडी', 'श्रम कार्ड*',
      'वोटर कार्ड*', 'श्रम* कार्ड*', 'आयुष्मान कार्ड*', 'जॉब कार्ड*',
    ],
    'tax-id': [
      'पैन कार्ड*', 'पैन कार्ड न*', 'पैन न*', 'pan card*', 'pan no', 'pan number',
      'permanent account number',
    ],
    passport: ['पासपोर्ट*'],
    'driving-licence': ['ड्राइविंग ला*', 'dl no', 'dl number'],
    'bank-account': ['खाता सं', 'खाता न', 
      'खाता संख्या', 'खाता न*', 'खाता क्र*', 'बैंक खाता*', 'अकाउंट न*', 'यूपीआई*', 'upi', 'vpa',
      'फोनपे न*', 'पेटीएम न*', 'बैंक अकाउंट*',
      'khata sankhya', 'khata no',
    ],
    'bank-routing': [
      'आईएफएस*', 'ifsc*', 'ifs code', 'micr',
      'शाखा कोड', 'बैंक शाखा*', 'शाखा का नाम',
    ],
    'card-number': ['कार्ड न*', 'कार्ड संख्या', 'क्रेडिट कार्ड*', 'डेबिट कार्ड*', 'एटीएम कार्ड*'],
    'card-cvv': [
      'सीवीवी*',
    ],
    'card-expiry': ['कार्ड की वैधता'],
    'id-document-upload': [
      'सेल्फी',
      'फोटो पहचान*', 'पहचान प्रमाण',
    ],
    'bank-pin-or-otp': [
      'एटीएम पिन', 'यूपीआई पिन', 'upi पिन', 'upi pin', 'mpin', 'atm pin',
      'कार्ड पिन', 'बैंक पासवर्ड', 'एटीएम का पिन', 'इंटरनेट बैंकिंग*', 'नेट बैंकिंग पासवर्ड',
      'कार्ड का पिन',
    ],
  },
  weak: {
    'bank-name-or-holder': ['बैंक'],
    'national-id': ['adhar', 'uan'],
    'tax-id': ['pan', 'पैन'],
    'bank-pin-or-otp': ['ओटीपी', 'पिन', 'आधार ओटीपी', 'aadhaar otp'],
    phone: ['मो', 'मोबा'],
    'card-expiry': [
      'समाप्ति*', 'वैधता*',
    ],
    'bank-routing': [
      'शाखा का नाम',
    ],
  },
  not: [
    'आधार पर', 'पासपोर्ट जारी', 'पिन कोड', 'pin code', 'पिन कोड न*', 'area pin', 'ऑर्डर न*', 'रोल न*', 'कूपन*', 'gstin',
    'जीएसटी*', 'as per pan*', 'as per aadha*', 'as on pan', 'as on aadha*', 'as per bank', 'आधार के अनुसार',
    'आधार कार्ड के अनुसार',
  ],
  others: [
    'सदस्यता', 'पुस्तकालय', 'उपहार',
    'गिफ्ट', 'लाइब्रेरी', 'छात्र', 'सदस्य*', 'बिजली',
  ],
  heads: [
    'प्रकार',
  ],
  purposes: {
    job: ['नौकरी', 'भर्ती'],
    loan: ['लोन', 'ऋण', 'कर्ज'],
    prize: ['इनाम', 'लॉटरी'],
    parcel: ['पार्सल'],
    refund: ['रिफंड'],
    rental: ['किराये', 'किराए'],
    investment: ['निवेश'],
    'account-check': ['kyc update', 'update kyc', 'केवाईसी'],
    donation: ['दान'],
  },
} satisfies Lexicon;
