import type { Lexicon } from './format.ts';

/** Lithuanian. */
// prettier-ignore
export default {
  languages: ['lt'],
  words: {
    phone: ['telefon*', 'mobilus tel*', 'mob tel*'],
    'date-of-birth': ['gimimo data', 'gimimo datos', 'gim data'],
    'national-id': [
      'asmens kod*', 'asmens tapatybes*', 'atk nr', 'dokumento nr', 'dokumento numeris', 'leidimas gyventi',
      'socialinio draudimo',
      'asmens dokumento n*', 'tapatybes korteles n*',
      'asm kodas', 'asmens k',
    ],
    'tax-id': ['mokesciu moketojo kod*'],
    passport: ['paso nr', 'paso numeris'],
    'driving-licence': ['vairuotojo pazymejimo n*', 'vair pazym*'],
    'id-document-upload': [
      'dokumento kopija', 'dokumento nuotrauka', 'paso kopija', 'paso nuotrauka', 'gimimo liudijimas',
      'pasas', 'asmenuke', 'paso skenuota*', 'asmens dokumento*', 'asmens dokumentas', 'tapatybes kortele*',
    ],
    'card-number': ['korteles numeris', 'korteles nr'],
    'card-cvv': ['korteles saugos kodas', 'kitoje korteles puseje'],
    'card-expiry': ['korteles galiojim*', 'kortele galioja*'],
    'bank-account': ['saskaitos numeris', 'saskaitos nr', 'banko saskait*'],
    'bank-name-or-holder': [
      'banko pavadinimas', 'saskaitos savininkas', 'saskaitos turetojas',
    ],
    'bank-pin-or-otp': [
      'korteles pin', 'banko slaptazodis', 'banko prisijungim*',
      'banko kodas', 'smart id pin*', 'pin generator*', 'kodas is banko', 'interneto banko*', 'mobilaus paraso pin',
      'elektronines bankininkystes*',
    ],
  },
  weak: {
    phone: ['mobilus'],
    'driving-licence': ['vairuotojo pazymejimas'],
    'id-document-upload': ['priekine puse', 'galine puse'],
    'card-cvv': ['saugos kodas', 'apsaugos kodas'],
    'card-expiry': ['galioja iki', 'galiojimo data', 'galiojimo pabaiga', 'galiojimo laikas'],
    'bank-account': ['saskaita'],
    'bank-name-or-holder': ['bankas'],
    'bank-pin-or-otp': ['pin kodas', 'sms kodas', 'patvirtinimo kodas'],
    'national-id': ['ak'],
  },
  not: [
    'korteles savininkas', 'korteles turetojas', 'vardas ant korteles', 'dovanu kortel*', 'lojalumo kortel*',
    'isdavimo data', 'saskaitos fakturos*', 'uzsakymo n*', 'siuntos n*', 'imones kodas', 'pvm kodas',
    'dovanu korteles numeris', 'lojalumo korteles numeris', 'gimimo vieta',
  ],
  purposes: {
    job: ['darbo skelbim*', 'kandidat*', 'darbo pasiulym*'],
    loan: ['paskol*', 'greitasis kreditas'],
    prize: ['laimejo*', 'loterij*'],
    parcel: ['siunta', 'siuntos', 'siuntinys'],
    refund: ['grazinim*'],
    rental: ['nuoma', 'nuomininkas'],
    'account-check': ['patvirtinkite duomenis', 'patvirtinkite tapatybe', 'paskyros patvirtinimas'],
    donation: ['paaukok*', 'auka'],
    shop: ['krepselis', 'uzsakyti'],
  },
} satisfies Lexicon;
