import type { Lexicon } from './format.ts';

/** Czech. IČO and DIČ mostly number companies: DIČ is weak, IČO none. */
// prettier-ignore
export default {
  languages: ['cs'],
  words: {
    phone: ['telefon*', 'cislo mobilu', 'mobilni cislo'],
    'date-of-birth': ['datum naroz*', 'narozen* dne', 'datum nar', 'dat nar'],
    'national-id': [
      'rodne cislo', 'rodneho cisla', 'obcansky prukaz', 'obcanskeho prukazu', 'cislo op', 'cislo obcanky',
      'cislo pojistence', 'prukazu totoznosti',
    ],
    'tax-id': ['danove identifikacni cislo'],
    passport: ['cestovni pas', 'cestovniho pasu', 'cislo pasu'],
    'driving-licence': ['cislo ridicskeho prukazu', 'cislo rp'],
    'id-document-upload': [
      'foto dokladu', 'sken dokladu', 'kopie dokladu', 'fotka obcanky', 'kopie obcanskeho prukazu',
      'kopie op', 'rodny list',
    ],
    'card-number': ['cislo karty', 'cislo platebni karty', 'cislo kreditni karty', 'cislo vasi karty'],
    'card-cvv': ['zadni strane karty'],
    'card-expiry': ['platnost karty', 'platnosti karty', 'expirace karty'],
    'bank-account': ['cislo uctu', 'bankovni ucet', 'bankovniho uctu', 'predcisli uctu', 'c uctu'],
    'bank-routing': ['kod banky'],
    'bank-name-or-holder': ['nazev banky', 'vase banka', 'majitel uctu', 'vlastnik uctu'],
    'bank-pin-or-otp': [
      'pin karty', 'pin ke karte', 'heslo do banky', 'heslo do internetoveho bankovnictvi',
      'heslo do bankovnictvi',
    ],
  },
  weak: {
    'date-of-birth': ['narozeni'],
    'national-id': ['cislo dokladu'],
    'tax-id': ['dic'],
    'driving-licence': ['ridicsky prukaz', 'ridicskeho prukazu'],
    'id-document-upload': ['predni strana', 'zadni strana'],
    'card-number': ['platebni karta', 'kreditni karta'],
    'card-cvv': ['bezpecnostni kod', 'kontrolni kod'],
    'card-expiry': ['platnost', 'platnost do', 'expirace', 'konec platnosti'],
    'bank-account': ['ucet', 'predcisli'],
    'bank-pin-or-otp': ['pin kod', 'sms kod', 'kod z sms', 'overovaci kod', 'potvrzovaci kod'],
  },
  not: [
    'drzitel karty', 'jmeno na karte', 'datum vydani', 'misto narozeni', 'platnost dokladu', 'typ dokladu',
    'cislo objednavky', 'cislo zasilky', 'cislo faktury', 'cislo smlouvy', 'slevovy kod', 'znacka telefonu',
    'pocet dni', 'cislo darkov*', 'cislo vernostn*', 'cislo zakaznick*', 'cislo clensk*',
  ],
  purposes: {
    job: ['volna mista', 'nabidka prace', 'zivotopis', 'odpovedet na nabidku'],
    loan: ['pujck*', 'zadost o uver', 'uver'],
    prize: ['soutez*', 'vyhra*', 'vyhral*'],
    parcel: ['zasilk*', 'balik*', 'doruceni'],
    refund: ['vraceni penez', 'vratka', 'preplatek'],
    rental: ['pronajem', 'najemce', 'k pronajmu'],
    investment: ['investujte', 'investic*'],
    'account-check': ['overeni uctu', 'overte svuj ucet', 'overeni totoznosti', 'potvrdte udaje'],
    donation: ['darovat', 'prispet'],
    shop: ['kosik', 'objednat', 'dokoncit objednavku'],
  },
} satisfies Lexicon;
