import type { Lexicon } from './format.ts';

/** Czech. IČO and DIČ mostly number companies: DIČ is weak, IČO none. */
// prettier-ignore
export default {
  languages: ['cs'],
  words: {
    phone: [
      'telefon*', 'cislo mobilu',
      'tel c',
      'cislo na mobil',
    ],
    'date-of-birth': [
      'datum naroz*', 'narozen* dne', 'datum nar', 'dat nar',
      'narozen', 'narozena', 'dat a misto narozeni', 'datum a misto narozeni',
    ],
    'national-id': [
      'rodne cislo', 'rodneho cisla', 'obcansky prukaz', 'obcanskeho prukazu', 'cislo op', 'cislo obcanky',
      'cislo pojistence', 'prukazu totoznosti',
      'c op', 'rod cislo', 'cislo eop', 'c obc* prukazu', 'doklad totoznosti cislo', 'cislo povoleni k pobytu',
      'cislo dokladu totoznosti',
      'prukazu pojisten*',
      'rc ditete',
    ],
    'tax-id': [
      'danove identifikacni cislo',
      'dic fo',
    ],
    passport: [
      'cestovni pas', 'cestovniho pasu', 'cislo pasu',
      'c pasu', 'c cestovniho dokladu', 'cislo cestovniho dokladu',
    ],
    'driving-licence': ['cislo rp'],
    'id-document-upload': [
      'foto dokladu', 'sken dokladu', 'kopie dokladu', 'fotka obcanky', 'kopie obcanskeho prukazu',
      'kopie op', 'rodny list',
      'sken op', 'scan op', 'foto op', 'obcanka', 'fotka op', 'kopie pasu', 'scan obcanky', 'sken obcanky',
      'fotka ridicaku', 'zadni strana op', 'op zadni strana', 'predni strana op', 'op predni strana',
      'doklad totoznosti', 'fotografie dokladu', 'zadni strana dokladu', 'predni strana dokladu',
    ],
    'card-number': [
      'cislo karty', 'cislo platebni karty', 'cislo kreditni karty', 'cislo vasi karty',
      'c karty', '16 cislic karty', 'c platebni karty', 'cislo debetni karty',
    ],
    'card-cvv': [
      'zadni strane karty',
      'trojcisli na zadni*', '3 cislice ze zadni*', 'kod na zadni strane*',
    ],
    'card-expiry': ['platnost karty', 'platnosti karty', 'expirace karty'],
    'bank-account': ['c uctu', 'cislo uctu kod banky',
      'cislo uctu', 'bankovni ucet', 'bankovniho uctu', 'predcisli uctu', 'c uctu',
      'ucet pro vyplatu', 'ucet k vyplaceni', 'ucet pro zasilani*',
      'c uctu kod banky', 'bankovni spojeni',
    ],
    'bank-routing': ['kod banky', 'kod pobocky'],
    'bank-name-or-holder': [
      'nazev banky', 'vase banka', 'majitel uctu', 'vlastnik uctu',
      'vyberte banku', 'penezni ustav', 'banka majitele*', 'vyberte svou banku', 'jmeno majitele uctu',
      'jmeno vlastnika uctu',
      'drzitel* uctu', 'drzitel* bankovniho uctu', 'majitel* bankovniho uctu', 'vlastnik* bankovniho uctu', 'majitele uctu', 'vlastnika uctu',
    ],
    'bank-pin-or-otp': ['heslo do internetoveho bankovnictvi', 'internetbanking heslo', 'heslo do banky', 'heslo do internetbankingu',
      'pin karty', 'pin ke karte', 'heslo do banky', 'heslo do internetoveho bankovnictvi',
      'heslo do bankovnictvi',
      'kod z banky', 'sms kod banky', 'autorizacni kod', 'autorizacni sms*', 'pin platebni karty',
      'pin k internetovemu*', 'pin k platebni karte', 'heslo k bankovnictvi', 'klientske cislo a heslo',
      'heslo k internetbankingu', 'heslo k internetovemu bankovnictvi',
    ],
  },
  weak: {
    'date-of-birth': ['narozeni'],
    'national-id': [
      'cislo dokladu',
      'rc', 'r c',
    ],
    'tax-id': ['dic'],
    'driving-licence': ['ridicsky prukaz', 'ridicskeho prukazu'],
    'id-document-upload': ['predni strana', 'zadni strana'],
    'card-number': ['platebni karta', 'kreditni karta'],
    'card-cvv': ['bezpecnostni kod', 'kontrolni kod'],
    'card-expiry': ['platnost', 'platnost do', 'expirace', 'konec platnosti'],
    'bank-account': ['ucet', 'predcisli'],
    'bank-pin-or-otp': ['pin kod', 'sms kod', 'kod z sms', 'overovaci kod', 'potvrzovaci kod'],
    phone: ['mob', 'tel c', 'mob c'],
  },
  not: [
    'drzitel karty', 'jmeno na karte', 'datum vydani', 'misto narozeni', 'platnost dokladu', 'typ dokladu',
    'cislo objednavky', 'cislo zasilky', 'cislo faktury', 'cislo smlouvy', 'slevovy kod', 'znacka telefonu',
    'pocet dni', 'cislo darkov*', 'cislo vernostn*', 'cislo zakaznick*', 'cislo clensk*',
  ],
  heads: ['vydal'],
  leads: [
    'druh', 'typ', 'znacka',
    'vydani', 'skupina',
  ],
  others: [
    'vernostni', 'darkove', 'darkova', 'klubove', 'knihovna', 'lidl', 'slevove',
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
