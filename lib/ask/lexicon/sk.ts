import type { Lexicon } from './format.ts';

/** Slovak. Words it shares with Czech stand there. */
// prettier-ignore
export default {
  languages: ['sk'],
  words: {
    phone: ['mobilne cislo'],
    'date-of-birth': [
      'datum naroden*',
      'narodeny', 'narodena', 'datum a miesto narodenia',
    ],
    'national-id': [
      'obciansky preukaz', 'obcianskeho preukazu', 'cislo poistenca', 'preukazu totoznosti',
      'rodne c',
    ],
    'tax-id': ['danove identifikacne cislo'],
    passport: ['cestovny pas', 'cestovneho pasu'],
    'driving-licence': ['cislo vodicskeho preukazu', 'vodicskeho preukazu', 'vodicsky preukaz'],
    'id-document-upload': [
      'kopia dokladu', 'fotka dokladu', 'kopia obcianskeho preukazu', 'rodny list',
      'kopia op', 'kopia pasu', 'zadna strana op', 'op zadna strana', 'predna strana op', 'op predna strana',
      'fotka obcianskeho*',
    ],
    'card-number': ['cislo platobnej karty', 'cislo kreditnej karty', 'cislo vasej karty'],
    'card-cvv': ['zadnej strane karty'],
    'card-expiry': [
      'exspiracia karty',
      'datum expiracie karty',
    ],
    'bank-account': [
      'bankovy ucet', 'bankoveho uctu',
      'ucet na vyplatu',
    ],
    'bank-name-or-holder': [
      'nazov banky', 'majitel uctu', 'vlastnik uctu',
      'meno majitela uctu',
      'majitel* bankoveho uctu', 'majitela uctu', 'drzitel* bankoveho uctu',
    ],
    'bank-pin-or-otp': ['heslo do internet bankingu',
      'pin ku karte', 'heslo do internet bankingu', 'heslo do internetbankingu',
      'pin kod karty', 'autorizacny kod', 'autorizacny sms*', 'heslo k internet bankingu',
      'heslo do internetoveho bankovnictva',
    ],
  },
  weak: {
    'date-of-birth': ['narodenia'],
    'driving-licence': ['vodicsky preukaz'],
    'id-document-upload': ['predna strana', 'zadna strana'],
    'card-cvv': ['bezpecnostny kod'],
    'card-expiry': ['exspiracia', 'platna do', 'koniec platnosti'],
    'bank-pin-or-otp': ['overovaci kod', 'potvrdzovaci kod'],
    phone: ['mob', 'tel c'],
  },
  not: [
    'meno na karte', 'datum vydania', 'miesto narodenia', 'cislo objednavky', 'cislo zasielky',
    'cislo darcekov*',
  ],
  leads: [
    'druh', 'typ', 'znacka',
    'vydania',
  ],
  others: [
    'vernostnej', 'darcekovej', 'klubovej', 'kniznica',
  ],
  purposes: {
    job: ['pracovna ponuka', 'volne pracovne miesta', 'zivotopis'],
    loan: ['pozick*', 'ziadost o uver'],
    prize: ['sutaz*', 'vyhra*'],
    parcel: ['zasielk*', 'dorucenie'],
    refund: ['vratenie penazi', 'preplatok'],
    rental: ['prenajom', 'najomca'],
    'account-check': ['overenie uctu', 'overenie totoznosti', 'potvrdte udaje'],
    donation: ['darovat', 'prispiet'],
    shop: ['kosik', 'objednat'],
  },
} satisfies Lexicon;
