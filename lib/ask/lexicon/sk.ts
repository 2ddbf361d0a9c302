import type { Lexicon } from './format.ts';

/** Slovak. Words it shares with Czech stand there. */
// prettier-ignore
export default {
  languages: ['sk'],
  words: {
    phone: ['mobilne cislo', 'telefonne cislo'],
    'date-of-birth': ['datum naroden*'],
    'national-id': ['obciansky preukaz', 'obcianskeho preukazu', 'cislo poistenca', 'preukazu totoznosti'],
    'tax-id': ['danove identifikacne cislo'],
    passport: ['cestovny pas', 'cestovneho pasu'],
    'driving-licence': ['cislo vodicskeho preukazu'],
    'id-document-upload': ['kopia dokladu', 'fotka dokladu', 'kopia obcianskeho preukazu', 'rodny list'],
    'card-number': ['cislo platobnej karty', 'cislo kreditnej karty', 'cislo vasej karty'],
    'card-cvv': ['zadnej strane karty'],
    'card-expiry': ['exspiracia karty'],
    'bank-account': ['bankovy ucet', 'bankoveho uctu'],
    'bank-name-or-holder': ['nazov banky', 'majitel uctu', 'vlastnik uctu'],
    'bank-pin-or-otp': ['pin ku karte', 'heslo do internet bankingu', 'heslo do internetbankingu'],
  },
  weak: {
    'date-of-birth': ['narodenia'],
    'driving-licence': ['vodicsky preukaz'],
    'id-document-upload': ['predna strana', 'zadna strana'],
    'card-cvv': ['bezpecnostny kod'],
    'card-expiry': ['exspiracia', 'platna do'],
    'bank-pin-or-otp': ['overovaci kod', 'potvrdzovaci kod'],
  },
  not: [
    'meno na karte', 'datum vydania', 'miesto narodenia', 'cislo objednavky', 'cislo zasielky',
    'cislo darcekov*',
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
