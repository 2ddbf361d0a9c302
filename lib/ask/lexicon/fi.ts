import type { Lexicon } from './format.ts';

/** Finnish. Y-tunnus is a company number and stays none. */
// prettier-ignore
export default {
  languages: ['fi'],
  words: {
    phone: [
      'puhelin*', 'puhelinnumero', 'puh', 'matkapuhelin*', 'kannykka*',
      'gsm nro', 'kannykan numero',
    ],
    'date-of-birth': ['syntymaaika', 'syntymaaika*', 'syntymapaiva*', 'synt aika'],
    'national-id': [
      'henkilotunnu*', 'hetu', 'sotu', 'sosiaaliturvatunnu*', 'henkilokort*', 'henkilollisyystodistu*',
      'kela kortti', 'oleskelulupa*',
      'kela kortin numero', 'ajokortin tai passin numero',
    ],
    'tax-id': ['veronumero'],
    passport: ['passin numero', 'passinumero', 'passinro', 'passin nro'],
    'driving-licence': ['ajokortin numero'],
    'id-document-upload': [
      'kuva henkilokortista', 'kuva passista', 'kopio henkilollisyystodistuksesta', 'kopio passista',
      'kuva ajokortista', 'kuva henkilollisyystodistuksesta',
      'passikopio', 'passin kuvasivu', 'henkilotodistus', 'kopio ajokortista', 'kuva kela kortista',
    ],
    'card-number': [
      'kortin numero', 'korttinumero', 'luottokortin numero', 'maksukortin numero', 'pankkikortin numero',
      'korttinro', 'kortin nro', 'pankkikortin nro',
    ],
    'card-cvv': [
      'kortin turva*', 'turvaluku', 'kortin kaantopuol*', 'tarkistenumero',
      'kortin takana*', '3 numeroa kortin*', 'kolme numeroa kortin*',
    ],
    'card-expiry': ['kortin voimassa*', 'kortti voimassa*'],
    'bank-account': ['tilinumero', 'tilin numero', 'pankkitili*', 'tilinro', 'tilin nro', 'tilinumero*'],
    'bank-name-or-holder': [
      'pankin nimi', 'valitse pankki', 'tilinhaltija', 'tilin omistaja', 'tilin haltija',
      'tilinhaltija*', 'tilin omistaja*', 'tilin haltija*',
    ],
    'bank-pin-or-otp': [
      'pankkitunnu*', 'verkkopankkitunnu*', 'avainluku*', 'kortin pin*', 'verkkopankin salasana', 'tunnuslu*',
      'pankkikortin pin*', 'mobiilipankin pin*', 'verkkopankin tunnus*', 'pankin vahvistuskoodi',
      'vahvistuskoodi pankista', 'verkkopankin kirjautumis*', 'verkkopankin kayttajatunnus',
    ],
    'bank-routing': ['pankkikoodi', 'konttorin koodi'],
  },
  weak: {
    phone: ['puh', 'gsm', 'matkapuh', 'gsm'],
    passport: ['passi'],
    'driving-licence': ['ajokortti'],
    'id-document-upload': ['etupuoli', 'takapuoli', 'kaantopuoli'],
    'card-number': ['luottokortti', 'pankkikortti', 'maksukortti'],
    'card-cvv': ['turvakoodi', 'tarkistuskoodi', 'turvanumero'],
    'card-expiry': ['voimassa', 'voimassaolo*', 'viimeinen voimassaolo*', 'vanhenemis*', 'kk vv'],
    'bank-account': ['tili'],
    'bank-name-or-holder': ['pankki'],
    'bank-pin-or-otp': ['pin koodi', 'vahvistuskoodi', 'tekstiviestikoodi'],
  },
  not: [
    'kortinhaltija*', 'kortin haltija', 'nimi kortissa', 'lahjakort*', 'kirjastokort*', 'jasennumero',
    'kanta asiakas*', 'myontamis*', 'myonnetty', 'y tunnus', 'tilausnumero', 'seurantakoodi', 'asiakasnumero',
    'laskun numero', 'alennuskoodi',
  ],
  others: [
    'jasen', 'lahjakortti', 'bonus', 'kirjasto', 's etukortti', 'plussa', 'asiakas',
  ],
  purposes: {
    job: ['tyohakemus', 'avoimet tyopaikat', 'hae tyopaikkaa', 'hakemus'],
    loan: ['laina*', 'lainahakemus', 'hae lainaa'],
    prize: ['arvonta', 'voitit', 'voittaja', 'kilpailu'],
    parcel: ['paketti*', 'lahetyksesi', 'tulli*'],
    refund: ['palautus', 'hyvitys', 'veronpalautus'],
    rental: ['vuokra*', 'vuokrahakemus'],
    investment: ['sijoita', 'sijoitus*'],
    'account-check': ['vahvista tilisi', 'vahvista tietosi', 'vahvista henkilollisyytesi', 'paivita tietosi'],
    donation: ['lahjoita', 'lahjoitus'],
    shop: ['ostoskori', 'kassalle', 'viimeistele tilaus'],
  },
} satisfies Lexicon;
