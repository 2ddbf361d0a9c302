import type { Lexicon } from './format.ts';

/** Germany, Austria, Switzerland. Compounds stand as one word: the pieces alone mean other things. */
// prettier-ignore
export default {
  languages: ['de'],
  words: {
    phone: [
      'telefon*', 'handynummer', 'handy nr', 'handynr', 'mobilnummer', 'mobil nr', 'mobilnr', 'mobiltelefon*',
      'mobilfunk*', 'rufnummer', 'festnetz*', 'natel', 'ruckrufnummer',
    ],
    'date-of-birth': ['geburtsdatum', 'geburtstag', 'geb dat*', 'geboren am', 'geb am'],
    'national-id': [
      'personalausweis*', 'ausweisnummer', 'ausweis nr', 'ausweisnr', 'identitatskarte*',
      'sozialversicherungsnummer', 'sozialversicherungs nr', 'sozialversicherungsnr', 'svnummer', 'sv nr',
      'svnr', 'versichertennummer', 'versicherten nr', 'versichertennr', 'krankenversichertennummer',
      'krankenversicherten nr', 'krankenversichertennr', 'krankenversicherungsnummer',
      'krankenversicherungs nr', 'krankenversicherungsnr', 'rentenversicherungsnummer',
      'rentenversicherungs nr', 'rentenversicherungsnr', 'ahv', 'aufenthaltstitel*', 'krankenkassennummer',
      'krankenkassen nr', 'krankenkassennr',
    ],
    'tax-id': [
      'steuer id', 'steuer id nr', 'steuer idnr', 'steuernummer', 'steuer nr', 'steuernr',
      'steuer identifikationsnummer', 'steuer identifikations nr', 'steuer identifikationsnr',
      'steuerliche identifikationsnummer', 'steuerliche identifikations nr', 'steuerliche identifikationsnr',
    ],
    passport: ['reisepass*', 'passnummer', 'pass nr', 'passnr'],
    'driving-licence': [
      'fuhrerscheinnummer', 'fuhrerschein nr', 'fuhrerscheinnr', 'fuhrerausweisnummer', 'fuhrerausweis nr',
      'fuhrerausweisnr',
    ],
    'id-document-upload': [
      'ausweiskopie', 'ausweisdokument', 'ausweisfoto', 'ausweisbild', 'kopie des ausweises',
      'kopie ihres ausweises', 'foto ihres ausweises', 'foto deines ausweises', 'ausweis vorderseite',
      'ausweis ruckseite',
    ],
    'card-number': [
      'kartennummer', 'karten nr', 'kartennr', 'kreditkartennummer', 'kreditkarten nr', 'kreditkartennr',
      'bankkartennummer', 'bankkarten nr', 'bankkartennr',
    ],
    'card-cvv': [
      'kartenprufnummer', 'kartenpruf nr', 'kartenprufnr', 'kartenpruefnummer', 'kartenpruef nr',
      'kartenpruefnr', 'kartenprufziffer', 'kartensicherheitscode',
    ],
    'card-expiry': ['karte gultig bis', 'gultigkeit der karte', 'kartenablaufdatum'],
    'bank-account': [
      'kontonummer', 'konto nr', 'kontonr', 'bankkontonummer', 'bankkonto nr', 'bankkontonr', 'girokonto',
    ],
    'bank-routing': [
      'bankleitzahl', 'blz', 'bankclearing*', 'clearingnummer', 'clearing nr', 'clearingnr', 'bcnummer',
      'bc nr', 'bcnr',
    ],
    'bank-name-or-holder': [
      'kontoinhaber*', 'kreditinstitut', 'geldinstitut', 'name der bank', 'name ihrer bank',
      'zahlungspflichtiger', 'inhaber des kontos',
    ],
    'bank-pin-or-otp': [
      'banking pin', 'karten pin', 'pin der karte', 'pin ihrer karte', 'geheimzahl', 'tannummer', 'tan nr',
      'tannr', 'sms tan', 'push tan', 'banking passwort', 'banking kennwort',
      'passwort fur das online banking', 'passwort fur ihr online banking',
    ],
  },
  weak: {
    phone: ['mobil', 'handy'],
    'date-of-birth': ['geburtsjahr'],
    'national-id': [
      'ausweis', 'idnummer', 'id nr', 'idnr', 'dokumentennummer', 'dokumenten nr', 'dokumentennr',
      'dokumentnummer', 'dokument nr', 'dokumentnr',
    ],
    'driving-licence': ['fuhrerschein', 'fuhrerausweis'],
    'id-document-upload': ['vorderseite', 'ruckseite', 'geburtsurkunde', 'identitatsnachweis'],
    'card-number': ['kreditkarte', 'bankkarte'],
    'card-cvv': [
      'sicherheitscode', 'prufziffer', 'prufnummer', 'pruf nr', 'prufnr', 'pruefnummer', 'pruef nr',
      'pruefnr',
    ],
    'card-expiry': [
      'gultig bis', 'gueltig bis', 'gultigkeit*', 'ablaufdatum', 'verfallsdatum', 'verfalldatum',
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
