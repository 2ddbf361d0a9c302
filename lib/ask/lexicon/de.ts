import type { Lexicon } from './format.ts';

/** Germany, Austria, Switzerland. Compounds stand as one word: the pieces alone mean other things. */
// prettier-ignore
export default {
  languages: ['de'],
  words: {
    phone: ['ruckruf unter', 'ruckrufnummer', 
      'telefon*', 'handynummer', 'handynr', 'mobilnummer', 'mobilnr', 'mobiltelefon*',
      'mobilfunk*', 'rufnummer', 'festnetz*', 'natel', 'ruckrufnummer',
      'ruckruf nummer',
    ],
    'date-of-birth': ['geburtsdatum', 'geburtstag', 'geb dat*', 'geboren am', 'geb am'],
    'national-id': [
      'personalausweis*', 'ausweisnummer', 'ausweisnr', 'identitatskarte*',
      'sozialversicherungsnummer', 'sozialversicherungs nr', 'sozialversicherungsnr', 'svnummer', 'sv nr',
      'svnr', 'versichertennummer', 'versicherten nr', 'versichertennr', 'krankenversichertennummer',
      'krankenversicherten nr', 'krankenversichertennr', 'krankenversicherungsnummer',
      'krankenversicherungs nr', 'krankenversicherungsnr', 'rentenversicherungsnummer',
      'rentenversicherungs nr', 'rentenversicherungsnr', 'ahv', 'aufenthaltstitel*', 'krankenkassennummer',
      'krankenkassen nr', 'krankenkassennr',
      'kv nummer', 'ecard nummer', 'gesundheitskarte nr', 'seriennummer des ausweis*',
      'dokumentennummer des ausweis*', 'versicherungsnummer der rente*',
    ],
    'tax-id': [
      'steuer id', 'steuer idnr', 'steuernummer', 'steuer nr', 'steuernr',
      'steuer identifikationsnummer', 'steuer identifikations nr', 'steuer identifikationsnr',
      'steuerliche identifikationsnummer', 'steuerliche identifikations nr', 'steuerliche identifikationsnr',
    ],
    passport: ['reisepass*', 'passnummer', 'pass nr', 'passnr'],
    'driving-licence': [
      'fuhrerscheinnummer', 'fuhrerscheinnr', 'fuhrerausweisnummer', 
      'fuhrerausweisnr',
    ],
    'id-document-upload': [
      'ausweiskopie', 'ausweisdokument', 'ausweisfoto', 'ausweisbild', 'kopie des ausweises',
      'kopie ihres ausweises', 'foto ihres ausweises', 'foto deines ausweises', 'ausweis vorderseite',
      'ausweis ruckseite',
      'ausweisscan', 'ausweis scan', 'ausweisseite', 'ausweis upload', 'gesundheitskarte', 'foto vom ausweis*',
      'bild des ausweis*', 'scan des ausweis*', 'lichtbildausweis*', 'ausweis hochladen', 'identitatsnachweis',
    ],
    'card-number': [
      'kartennummer', 'karten nr', 'kartennr', 'kreditkartennummer', 'kreditkarten nr', 'kreditkartennr',
      'bankkartennummer', 'bankkarten nr', 'bankkartennr',
      'debitkarten nr', 'girocardnummer', 'girocard nummer', 'nummer der karte', 'debitkartennummer',
      'nummer ihrer karte',
    ],
    'card-cvv': [
      'kartenprufnummer', 'kartenpruf nr', 'kartenprufnr', 'kartenpruefnummer', 'kartenpruef nr',
      'kartenpruefnr', 'kartenprufziffer', 'kartensicherheitscode',
      'kartenprufcode', 'dreistellige pruf*', 'ruckseite der karte', '3 stellige prufnummer',
      '3 stellige prufziffer', 'ruckseite ihrer karte', 'prufziffer auf der ruckseite',
      'prufnummer auf der ruckseite',
    ],
    'card-expiry': [
      'karte gultig bis', 'gultigkeit der karte', 'kartenablaufdatum',
      'ablaufdatum karte', 'verfallsdatum der karte', 'gultigkeitsdatum der karte',
    ],
    'bank-account': [
      'kontonummer', 'kontonr', 'bankkontonummer', 'bankkontonr', 'girokonto',
      'gehaltskonto',
      'kontosnummer',
    ],
    'bank-routing': [
      'bankleitzahl', 'blz', 'bankclearing*', 'clearingnummer', 'clearingnr', 'bcnummer',
      'bc nr', 'bcnr',
    ],
    'bank-name-or-holder': [
      'kontoinhaber*', 'kreditinstitut', 'geldinstitut', 'name der bank', 'name ihrer bank',
      'zahlungspflichtiger', 'inhaber des kontos',
      'hausbank', 'bankinstitut',
    ],
    'bank-pin-or-otp': ['telefonbanking pin', 'telefon banking pin', 
      'banking pin', 'karten pin', 'pin der karte', 'pin ihrer karte', 'geheimzahl', 'tannummer', 'tan nr',
      'tannr', 'sms tan', 'push tan', 'banking passwort', 'banking kennwort',
      'passwort fur das online banking', 'passwort fur ihr online banking',
      'mtan', 'chiptan', 'phototan', 'chip tan', 'photo tan', 'girocard pin', 'startcode tan', 'bankkarten pin',
      'banking zugang*', 'kreditkarten pin', 'onlinebanking pin', 'passwort ihrer bank', 'onlinebanking* passwort',
    ],
  },
  weak: {
    phone: ['mob', 'mobil', 'handy'],
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
    'handymodell', 'handymarke', 'handytarif', 'handyanbieter', 'telefonanbieter', 'passfoto', 'mobilfunkanbieter', 'ausweistyp', 'passbehorde', 'kundenkartennummer', 'bibliothekskartennummer', 'geschenkkartennummer', 'monatskartennummer', 's pushtan verlangerung',
    'kundenkarte*', 'geschenkkarte*', 'gutschein*', 'bonuskarte*', 'bibliothek*', 'karteninhaber*',
    'name auf der karte', 'handymodell', 'handytarif', 'handyvertrag', 'telefonmodell', 'landesvorwahl',
    'mandatsreferenz', 'glaubiger*', 'ausgestellt*', 'ausstell*', 'kundenkonto*', 'kundennummer',
    'bestellnummer', 'sendungsnummer', 'rechnungsnummer', 'mitgliedsnummer', 'matrikel*', 'ust id*',
    'umsatzsteuer*', 'tt mm jj', 'reisepass ausgestellt*', 'ausstellungsdatum des reisepass*',
    'ausstellungsdatum reisepass*',
    'kontonummer des vereins*',
  ],
  heads: [
    'anbieter', 'hersteller', 'typ', 'modell', 'marke', 'farbe', 'breite', 'ausstellungsbehorde',
  ],
  leads: [
    'art der', 'art des', 'typ des', 'suche nach', 'filtern nach', 'sortieren nach', 'nachste', 'bezeichnung',
  ],
  others: [
    'payback', 'deutschlandcard', 'bahncard', 'bonuskarte', 'bonus', 'kundenkarte', 'mitglieds', 'mitglied', 'bibliothek', 'bibliotheks', 'bucherei', 'stadtwerke', 'strom', 'monatskarte', 'geschenkkarte', 'miles and more', 'vereins', 'ikea',
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
