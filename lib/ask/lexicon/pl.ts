import type { Lexicon } from './format.ts';

/** Polish. NIP and REGON mostly number companies: NIP is weak, REGON none. */
// prettier-ignore
export default {
  languages: ['pl'],
  words: {
    phone: [
      'telefon*', 'nr komorki', 'komorkowy',
      'nr kom', 'tel kontaktowy',
    ],
    'date-of-birth': ['data urodz*', 'date urodzenia', 'data ur', 'urodzon*', 'data i miejsce urodz*'],
    'national-id': [
      'pesel', 'dowod osobisty', 'dowodu osobistego', 'numer dowodu', 'nr dowodu', 'seria dowodu',
      'dokumentu tozsamosci', 'karta pobytu', 'karty pobytu',
      'dokument tozsamosci', 'seria i numer dokumentu',
      'dow os*',
    ],
    'tax-id': ['numer identyfikacji podatkowej', 'numer podatkowy'],
    passport: ['paszport*'],
    'driving-licence': ['nr prawa jazdy'],
    'id-document-upload': [
      'skan dowodu', 'zdjecie dowodu', 'kopia dowodu', 'zdjecie dokumentu', 'skan dokumentu',
      'skan paszportu', 'przod dowodu', 'tyl dowodu', 'akt urodzenia',
      'dowod awers', 'awers dowodu', 'dowod rewers', 'rewers dowodu', 'zdjecie twarzy',
    ],
    'card-number': [
      'numer karty', 'nr karty', 'numer twojej karty',
      'num* z karty', '16 cyfr karty',
    ],
    'card-cvv': [
      'odwrocie karty', 'kod karty',
      'tylu karty', '3 cyfry z tylu*', 'trzy cyfry z tylu*',
    ],
    'card-expiry': [
      'waznosci karty', 'waznosc karty', 'karta wazna do',
      'data wygasniecia karty',
    ],
    'bank-account': [
      'numer konta', 'nr konta', 'numer rachunku', 'nr rachunku', 'konto bankowe', 'konta bankowego',
      'rachunek bankowy', 'rachunku bankowego', 'nrb',
      'konto do wyplaty',
      'rach bank*',
    ],
    'bank-name-or-holder': [
      'nazwa banku', 'wlasciciel konta', 'wlasciciel rachunku', 'posiadacz rachunku',
      'posiadacz konta',
      'posiadacza rachunku', 'posiadacza konta', 'wlasciciela rachunku', 'wlasciciela konta',
    ],
    'bank-pin-or-otp': ['haslo do bankowosci', 'haslo bankowosci*',
      'pin do karty', 'pin karty', 'haslo do banku', 'haslo do bankowosci', 'haslo bankowe', 'login do banku',
      'kod blik', 'kod autoryzacyjny',
      'kod z banku', 'nr blik kod', 'pin do konta', 'kod sms z banku', 'pin do aplikacji', 'kod z karty kodow',
      'kod z aplikacji bank*', 'kod autoryzacji bank*', 'identyfikator i haslo*', 'haslo do konta w banku',
      'haslo do konta bankowego',
    ],
    'bank-routing': ['kod bankowy', 'kod banku', 'kod oddzialu'],
  },
  weak: {
    phone: ['tel kom', 'kom', 'komorka'],
    'national-id': ['dowod', 'numer dokumentu', 'nr dokumentu', 'seria i numer', 'seria i nr'],
    'tax-id': ['nip'],
    'driving-licence': ['prawo jazdy', 'prawa jazdy'],
    'id-document-upload': ['przednia strona', 'tylna strona', 'awers', 'rewers'],
    'card-number': ['karta platnicza', 'karta kredytowa'],
    'card-cvv': ['kod bezpieczenstwa', 'kod zabezpieczajacy', '3 cyfry'],
    'card-expiry': ['data waznosci', 'wazna do', 'waznosc', 'termin waznosci', 'mm rr', 'mm rrrr', 'miesiac waznosci', 'rok waznosci'],
    'bank-account': ['konto', 'rachunek'],
    'bank-pin-or-otp': ['kod pin', 'kod sms', 'kod z sms', 'kod potwierdzajacy', 'blik'],
  },
  not: [
    'posiadacz karty', 'wlasciciel karty', 'imie i nazwisko na karcie', 'karta podarunkow*', 'nazwa konta',
    'organ wydajacy', 'wydany przez', 'data wydania', 'rodzaj dokumentu', 'typ dokumentu',
    'seria i numer faktury', 'nip firmy', 'nip do faktury', 'model telefonu', 'regon', 'numer zamowienia',
    'numer przesylki', 'numer klienta', 'numer faktury', 'kod rabatowy', 'liczba dni', 'ilosc dni', 'ile dni',
    'dni robocz*', 'num* karty podarunkow*', 'nr karty podarunkow*', 'num* karty lojaln*',
    'num* karty stalego*', 'nr karty stalego*', 'num* karty bibliotecz*', 'num* karty klienta',
    'dni tygodnia',
    'karta sim', 'nip platnika', 'numer karty mieszk*',
    'rachunek za telefon',
    'num* rachunku za*',
  ],
  leads: [
    'rodzaj', 'typ', 'operator', 'marka', 'szukaj po', 'filtruj po', 'najblizszy',
    'wydania', 'waznosci',
  ],
  others: [
    'miejskiej', 'miejska', 'lojalnosciowej', 'lojalnosciowa', 'stalego klienta', 'podarunkowej', 'bibliotecznej', 'biblioteka', 'payback', 'klubowej', 'czlonkowskiej',
  ],
  purposes: {
    job: ['aplikuj', 'oferta pracy', 'rekrutacja', 'kandydat*', 'praca zdalna'],
    loan: ['pozyczk*', 'wniosek o kredyt', 'kredyt gotowkowy', 'chwilowk*'],
    prize: ['konkurs', 'wygral*', 'nagrod*', 'loteria'],
    parcel: ['paczk*', 'przesylk*', 'doplata do przesylki'],
    refund: ['zwrot srodkow', 'zwrot podatku', 'zwrot pieniedzy'],
    rental: ['wynajem', 'najem*', 'najemc*', 'do wynajecia'],
    investment: ['inwestuj', 'inwestycj*'],
    'account-check': [
      'zweryfikuj konto', 'potwierdz dane', 'potwierdz tozsamosc', 'weryfikacja tozsamosci',
      'weryfikacja konta', 'konto zablokowane',
    ],
    donation: ['darowizn*', 'wplac', 'wesprzyj'],
    shop: ['koszyk', 'zloz zamowienie', 'zamawiam'],
  },
} satisfies Lexicon;
