import type { Lexicon } from './format.ts';

/** Basque, whose words are declined at their end; what it shares with Spanish is there. */
// prettier-ignore
export default {
  languages: ['eu'],
  words: {
    phone: ['telefono*', 'sakelako*', 'mugikor*', 'harremanetarako zenbaki*'],
    'date-of-birth': ['jaiotze data', 'jaiotze eguna', 'jaiotza data', 'jaiotegun*'],
    'national-id': ['nan zenbaki*', 'nortasun agiri*', 'gizarte segurantzako zenbaki*', 'nan aiz'],
    passport: ['pasaporte*'],
    'bank-account': ['kontu zenbaki*', 'kontuaren zenbaki*', 'kontu korronte*'],
    'card-number': ['txartel zenbaki*', 'txartelaren zenbaki*', 'kreditu txartel*', 'banku txartel*'],
    'bank-pin-or-otp': ['txartelaren pin*'],
    'bank-name-or-holder': ['kontuaren titular*', 'kontuaren jabe*'],
    'card-cvv': ['txartelaren segurtasun kode*', 'txartelaren atzealde*'],
    'card-expiry': ['txartelaren iraungitze*', 'txartelaren iraungipen*'],
    'driving-licence': ['gidabaimen*'],
  },
  weak: {
    'card-number': ['txartela', 'txartel', 'txartelaren zk', 'txartel zk', 'txartelaren'],
    'card-cvv': ['segurtasun kodea', 'egiaztapen kodea'],
    'card-expiry': [
      'iraungitze data', 'iraungipen data',
      'iraungitzea', 'iraungitze eguna', 'mm uu', 'hh uu', 'iraungipena',
    ],
    'bank-account': ['kontua'],
    'bank-name-or-holder': ['titularra'],
    'bank-pin-or-otp': ['pin kodea', 'baieztapen kodea', 'sms kodea'],
  },
  not: [
    'txartelaren titular*',
    'txarteleko izena', 'jaiolekua', 'jaioterria', 'eskaera zenbaki*', 'bazkide zenbaki*', 'posta kode*', 'opari txartel*', 'liburutegi*', 'bezero zenbaki*', 'iraungitze data nan', 'faktura zenbaki*', 'espediente zenbaki*',
  ],
  others: ['opari', 'bazkide', 'liburutegiko', 'mugi', 'barik'],
} satisfies Lexicon;
