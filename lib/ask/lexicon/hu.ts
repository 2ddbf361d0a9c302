import type { Lexicon } from './format.ts';

/** Hungarian. Adószám alone mostly numbers companies and is weak. */
// prettier-ignore
export default {
  languages: ['hu'],
  words: {
    phone: ['telefon*', 'mobilszam', 'mobiltelefon*'],
    'date-of-birth': [
      'szuletesi datum', 'szuletesi ido', 'szuletesi ideje', 'szuletesnap', 'szul datum', 'szul ido',
      'szuletes datuma', 'szuletes ideje',
      'szul hely ido', 'szul hely es ido',
      'szuletesi hely ido', 'szuletesi hely es ido',
    ],
    'national-id': [
      'tajszam', 'szemelyi igazolvany*', 'szemelyi szam', 'szemelyiszam', 'szemelyi azonosito',
      'szemelyi ig*', 'szemelyazonosito*', 'szig szam', 'szigszam', 'tartozkodasi engedely*', 'lakcimkartya*',
      'szem ig sz', 'szem ig szam', 'okmanyazonosito', 'azonosito okmany szam*', 'diakigazolvany szama szemelyi',
      'sz ig szam',
    ],
    'tax-id': ['adoazonosito*', 'ado azonosito*'],
    passport: ['utlevel*'],
    'driving-licence': ['jogositvanyszam'],
    'id-document-upload': [
      'szemelyi masolat*', 'igazolvany masolat*', 'igazolvany foto*', 'okmany fotoja', 'okmany feltoltese',
      'igazolvany eloldala', 'igazolvany hatoldala', 'szuletesi anyakonyvi*', 'szemelyi foto*',
      'szelfi*', 'okmanymasolat', 'szemelyi elolap', 'szemelyi hatlap', 'szemelyi okmany*', 'igazolvany elolap',
      'igazolvany hatlap', 'igazolvanykep okmany*',
      'adoigazolvany*', 'adokartya*',
    ],
    'card-number': [
      'kartyaszam*', 'kartya szam*', 'bankkartya szam*', 'bankkartyaszam*',
      'hitelkartyaszam', 'kartyajanak szama',
    ],
    'card-cvv': ['kartya hatoldal*', 'ervenyesitesi kod'],
    'card-expiry': ['kartya lejarat*', 'kartya ervenyesseg*'],
    'bank-account': ['bankszamla*', 'szamlaszam*', 'szamla szama'],
    'bank-name-or-holder': [
      'szamlatulajdonos*', 'szamla tulajdonos*',
      'penzintezet', 'valasszon bankot',
      'bankszamla tulajdonos*',
    ],
    'bank-pin-or-otp': [
      'kartya pin*', 'bankkartya pin*', 'netbank jelszo', 'netbanki jelszo',
      'banki jelszo', 'mobilbank pin*', 'banki belepesi*', 'banki azonosito*', 'netbank belepes*',
      'netbankos jelszo', '3d secure jelszo', 'bankkartyaja pin*', 'sms kod a banktol', 'internetbank jelszo',
      'internetbanki jelszo', 'netbanki belepesi jelszo',
    ],
    'bank-routing': ['bankfiokkod'],
  },
  weak: {
    phone: ['mobil', 'mob', 'tel', 'mobil'],
    'national-id': ['okmany szama', 'okmanyszam', 'igazolvanyszam', 'igazolvany szama', 'taj'],
    'tax-id': ['adoszam'],
    'driving-licence': ['jogositvany', 'vezetoi engedely'],
    'id-document-upload': ['eloldal', 'elolap', 'hatoldal', 'hatlap'],
    'card-number': ['bankkartya', 'hitelkartya'],
    'card-cvv': ['biztonsagi kod', 'ellenorzo kod'],
    'card-expiry': ['lejarat*', 'ervenyesseg*', 'ervenyes', 'hh ee'],
    'bank-pin-or-otp': ['pin kod', 'sms kod', 'megerosito kod'],
  },
  not: [
    'kartyabirtokos*', 'kartyan szereplo nev', 'kartyatulajdonos*', 'torzskartya*', 'husegkartya*',
    'ajandekkartya*', 'klubkartya*', 'kiallitas*', 'kiallito*', 'szuletesi hely', 'rendelesszam',
    'rendeles szam*', 'csomagszam', 'szamla sorszam*', 'szamlazasi*', 'cegjegyzek*', 'kuponkod',
    'adoszam ceg*', 'ajandekkartya szam*',
  ],
  others: [
    'husegkartya', 'pontgyujto', 'tag', 'tagsagi', 'konyvtar', 'ajandek', 'berlet',
    'torzsvasarloi',
  ],
  purposes: {
    job: ['allas*', 'jelentkezem', 'oneletrajz*', 'palyaz*'],
    loan: ['kolcson*', 'hiteligenyles', 'szemelyi kolcson'],
    prize: ['nyeremeny*', 'nyertes*', 'sorsolas*'],
    parcel: ['csomag*', 'kezbesites*', 'vamkezeles*'],
    refund: ['visszaterites*', 'penzvisszateri*'],
    rental: ['berles', 'berlo', 'kiado lakas', 'alberlet'],
    investment: ['befektetes*'],
    'account-check': ['fiok ellenorzes*', 'fiok megerosit*', 'adatok megerosit*', 'szemelyazonositas'],
    donation: ['adomany*', 'adomanyoz*'],
    shop: ['kosar', 'megrendeles'],
  },
} satisfies Lexicon;
