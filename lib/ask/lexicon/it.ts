import type { Lexicon } from './format.ts';

/** Italy and Italian Switzerland. Partita IVA is a company number and stays none. */
// prettier-ignore
export default {
  languages: ['it'],
  words: {
    phone: ['telefono', 'cellulare', 'telefonic*'],
    'date-of-birth': ['nato il', 'nata il', 'nato a il', 'data di nascita', 'data nascita', 'data e luogo di nascita'],
    'national-id': [
      'carta d identita', 'carta di identita', 'carta identita',
      'documento d identita', 'documento di identita', 'documento identita',
      'num* documento', 'num* del documento', 'num* di documento',
      'documento di riconoscimento', 'tessera sanitaria', 'permesso di soggiorno', 'num* cie',
      'previdenza sociale', 'sicurezza sociale',
      'estremi documento',
    ],
    'tax-id': [
      'codice fiscale', 'cod fisc*', 'codice fiscale del titolare della carta',
      'codice fiscale intestatario carta',
      'codice fisc*',
    ],
    passport: ['passaporto'],
    'driving-licence': ['num* patente', 'num* della patente', 'n patente', 'patente n'],
    'id-document-upload': [
      'foto documento', 'copia documento', 'copia del documento', 'scansione del documento',
      'fronte documento', 'documento fronte', 'retro documento', 'documento retro', 'fronte del documento',
      'retro del documento', 'fronte e retro', 'fronte retro', 'copia della carta d identita',
      'certificato di nascita',
      'patente retro', 'patente fronte', 'foto del volto', 'foto della patente',
    ],
    'card-number': [
      'num* carta', 'num* di carta', 'num* della carta', 'num* della tua carta', 'n carta', 'num* postepay',
      '16 cifre', 'num* bancomat',
    ],
    'card-cvv': [
      'retro della carta', 'sicurezza della carta',
      'cifre sul retro', 'codice a 3 cifre', 'codice di 3 cifre',
    ],
    'card-expiry': ['scadenza carta', 'scadenza della carta'],
    'bank-account': [
      'conto corrente', 'num* conto', 'num* di conto', 'num* del conto', 'conto bancario',
    ],
    'bank-routing': ['codice abi', 'codice cab', 'abi cab', 'codice banca', 'codice bancario', 'codice filiale'],
    'bank-name-or-holder': [
      'nome della banca', 'nome banca', 'istituto bancario', 'istituto di credito', 'tua banca', 'sua banca',
      'intestatario conto', 'intestatario del conto', 'intestatario iban', 'titolare del conto',
      'titolare conto', 'intestazione conto',
      'banca d appoggio', 'nome dell intestatario', 'intestatario carta o conto',
      'intestatario c c',
    ],
    'bank-pin-or-otp': [
      'pin della carta', 'pin carta', 'pin bancomat', 'codice dispositivo', 'pin dispositivo',
      'password dispositiva', 'password home banking', 'pin home banking', 'accesso home banking',
      'accesso alla banca',
      'posteid', 'codice otp', 'codice token', 'pin dell app', 'password banca', 'codice della banca',
      'codice segreto carta', 'credenziali home banking',
      'otp ricevut*',
    ],
  },
  weak: {
    phone: ['cell', 'tel cell', 'num tel', 'recapito'],
    'date-of-birth': ['nascita', 'nato il'],
    'driving-licence': ['patente di guida'],
    'id-document-upload': ['fronte', 'retro'],
    'card-number': ['carta di credito', 'carta di debito', 'carta prepagata', 'postepay'],
    'card-cvv': ['codice di sicurezza', 'codice sicurezza', 'codice di verifica', '3 cifre', 'tre cifre'],
    'card-expiry': [
      'scadenza', 'data di scadenza', 'data scadenza', 'valida fino', 'scade il',
      'scad', 'data scad',
    ],
    'bank-account': ['conto', 'coordinate bancarie'],
    'bank-routing': ['abi', 'cab', 'filiale'],
    'bank-name-or-holder': ['banca', 'intestatario', 'intestazione', 'titolare', 'intestato a'],
    'bank-pin-or-otp': [
      'codice pin', 'codice segreto', 'codice sms', 'codice ricevuto', 'codice di conferma',
    ],
    'national-id': ['cf'],
  },
  not: [
    'operatore telefonico', 'operatore mobile',
    'nome sulla carta', 'titolare della carta', 'titolare carta', 'intestatario carta',
    'intestatario della carta', 'carta regalo', 'carta fedelta', 'tipo documento', 'tipo di documento',
    'tipo carta', 'tipo di carta', 'rilascio', 'rilasciat*', 'scadenza documento', 'categoria patente',
    'prefisso telefonico', 'codice sconto', 'num* ordine', 'num* d ordine', 'numero cliente',
    'codice cliente', 'num* di spedizione', 'num* fattura', 'num* tessera', 'conto alla rovescia',
    'luogo di nascita', 'num* carta regalo', 'num* carta fedelta', 'num* carta sim', 'stampa su carta',
    'modello telefono', 'modello cellulare',
    'conto deposito titoli',
    'pin della carta regalo',
    'bolletta del telefono', 'bolletta telefonica',
  ],
  leads: [
    'tipo di', 'modello di', 'marca di', 'operatore', 'cerca per', 'filtra per', 'ordina per', 'etichetta',
    'rilascio',
  ],
  others: [
    'fedelta', 'tessera', 'socio', 'biblioteca', 'punti', 'regalo', 'metro', 'abbonamento', 'luce', 'gas',
  ],
  purposes: {
    job: ['candidati', 'lavora con noi', 'offerta di lavoro', 'invia curriculum'],
    loan: ['prestito', 'prestiti', 'finanziamento', 'mutuo'],
    prize: ['hai vinto', 'vincitore', 'estrazione'],
    parcel: ['pacco', 'spedizione in attesa', 'spese doganali'],
    refund: ['rimborso', 'rimborsi'],
    rental: ['affitto', 'locazione', 'inquilino'],
    investment: ['investi', 'investimenti', 'investimento', 'investire'],
    'account-check': [
      'verifica account', 'verifica il tuo account', 'verifica identita', 'verifica la tua identita',
      'conferma i tuoi dati', 'aggiorna i tuoi dati', 'conto bloccato', 'account sospeso',
    ],
    donation: ['donazione', 'donazioni', 'dona ora'],
    shop: ['carrello', 'concludi ordine', 'procedi all ordine'],
  },
} satisfies Lexicon;
