import type { Lexicon } from './format.ts';

/** Germany, Austria, Switzerland. A space also finds the compound: `konto nummer`, Kontonummer. */
// prettier-ignore
export default {
  languages: ['de'],
  words: {
    phone: [
      'telefon*', 'handy nummer', 'handy nr', 'mobil nummer', 'mobil nr', 'mobiltelefon*', 'mobilfunk*',
      'ruf nummer', 'festnetz*', 'natel', 'ruckruf nummer',
    ],
    'date-of-birth': ['geburts datum', 'geburtstag', 'geb dat*', 'geboren am', 'geb am'],
    'national-id': [
      'personalausweis*', 'ausweis nummer', 'ausweis nr', 'identitatskarte*', 'sozialversicherungs nummer',
      'sv nummer', 'sv nr', 'versicherten nummer', 'krankenversicherten nummer',
      'krankenversicherungs nummer', 'rentenversicherungs nummer', 'ahv', 'aufenthaltstitel*',
      'sozialversicherungs nr', 'krankenkassen nummer',
    ],
    'tax-id': [
      'steuer id', 'steuer id nr', 'steuer nummer', 'steuer nr', 'steuer identifikations nummer',
      'steuerliche identifikations nummer',
    ],
    passport: ['reisepass*', 'pass nummer', 'pass nr'],
    'driving-licence': ['fuhrerschein nummer', 'fuhrerschein nr', 'fuhrerausweis nummer'],
    'id-document-upload': [
      'ausweis kopie', 'ausweis dokument', 'ausweis foto', 'ausweisbild', 'kopie des ausweises',
      'kopie ihres ausweises', 'foto ihres ausweises', 'foto deines ausweises', 'ausweis vorderseite',
      'ausweis ruckseite',
    ],
    'card-number': [
      'karten nummer', 'karten nr', 'kreditkarten nummer', 'kreditkarten nr', 'bankkarten nummer',
    ],
    'card-cvv': ['kartenpruf nummer', 'kartenpruef nummer', 'kartenprufziffer', 'kartensicherheitscode'],
    'card-expiry': ['karte gultig bis', 'gultigkeit der karte', 'kartenablaufdatum'],
    'bank-account': ['konto nummer', 'konto nr', 'bankkonto nummer', 'girokonto'],
    'bank-routing': ['bank leitzahl', 'blz', 'bankclearing*', 'clearing nummer', 'bc nummer'],
    'bank-name-or-holder': [
      'konto inhaber*', 'kreditinstitut', 'geldinstitut', 'name der bank', 'name ihrer bank', 'ihre bank',
      'zahlungspflichtiger', 'inhaber des kontos',
    ],
    'bank-pin-or-otp': [
      'banking pin', 'karten pin', 'pin der karte', 'pin ihrer karte', 'geheimzahl', 'tan nummer', 'sms tan',
      'push tan', 'banking passwort', 'banking kennwort', 'passwort fur das online banking',
      'passwort fur ihr online banking',
    ],
  },
  weak: {
    phone: ['mobil', 'handy'],
    'date-of-birth': ['geburtsjahr'],
    'national-id': ['ausweis', 'id nummer', 'id nr', 'dokumenten nummer', 'dokument nummer'],
    'driving-licence': ['fuhrerschein', 'fuhrerausweis'],
    'id-document-upload': ['vorderseite', 'ruckseite', 'geburtsurkunde', 'identitatsnachweis'],
    'card-number': ['kreditkarte', 'bankkarte'],
    'card-cvv': ['sicherheits code', 'pruf ziffer', 'pruf nummer', 'pruef nummer'],
    'card-expiry': [
      'gultig bis', 'gueltig bis', 'gultigkeit*', 'ablaufdatum', 'verfalls datum', 'verfall datum',
      'ablaufmonat', 'mm jj', 'mm jjjj',
    ],
    'bank-account': ['konto', 'bankkonto', 'bankverbindung'],
    'bank-pin-or-otp': ['tan', 'freigabecode', 'bestatigungscode', 'geheimnummer'],
  },
  not: [
    'kundenkarte*', 'geschenkkarte*', 'gutschein*', 'bonuskarte*', 'bibliothek*', 'karteninhaber*',
    'name auf der karte', 'handymodell', 'handytarif', 'handyvertrag', 'telefonmodell', 'landesvorwahl',
    'mandatsreferenz', 'glaubiger*', 'ausgestellt*', 'ausstell*', 'kundenkonto*', 'kundennummer',
    'bestellnummer', 'sendungsnummer', 'rechnungsnummer', 'mitgliedsnummer', 'matrikel*', 'ust id*',
    'umsatzsteuer*', 'tt mm jj', 'reisepass ausgestellt*', 'ausstellungsdatum des reisepass*',
    'ausstellungsdatum reisepass*',
  ],
  purposes: {
    job: ['bewerbung', 'jetzt bewerben', 'stellenangebot', 'nebenjob'],
    loan: ['kreditantrag', 'kreditanfrage', 'sofortkredit', 'darlehen'],
    prize: ['gewinnspiel', 'gewonnen', 'gewinner'],
    parcel: ['paket', 'ihre sendung', 'zustell*', 'zollgebuhr*'],
    refund: ['ruckerstattung', 'erstattung', 'ruckzahlung'],
    rental: ['selbstauskunft', 'mietinteressent*', 'mieter*', 'mietvertrag'],
    investment: ['geldanlage', 'investieren'],
    'account-check': [
      'konto bestatigen', 'konto verifizier*', 'identitat bestatigen', 'daten bestatigen', 'konto gesperrt',
      'verifizierung',
    ],
    donation: ['spende', 'spenden'],
    shop: ['warenkorb', 'zur kasse', 'jetzt kaufen'],
  },
} satisfies Lexicon;
