import type { Lexicon } from './format.ts';

/** Romania and Moldova. CUI and CIF are company numbers and stay none. */
// prettier-ignore
export default {
  languages: ['ro'],
  words: {
    phone: [
      'telefon*', 
      'tel mobil', 'numar de contact',
    ],
    'date-of-birth': [
      'data nasterii', 'data de nastere', 'data nastere', 'nascut* la data',
      'nascut la', 'nascuta la', 'data si locul nasterii',
    ],
    'national-id': [
      'cnp', 'carte de identitate', 'cartea de identitate', 'cartii de identitate',
      'act de identitate', 'actului de identitate', 'serie ci', 'numar ci', 'nr ci', 'idnp', 'serie buletin',
      'permis de sedere', 'c i seria',
      'c i serie',
      'seria ci', 'cod numeric', 'seria si numarul actului',
    ],
    'tax-id': ['cod de identificare fiscala', 'nr identificare fiscala'],
    passport: ['pasaport*'],
    'driving-licence': ['serie permis', 'numar permis'],
    'bank-routing': [
      'sucursala bancii', 'sucursala bancara',
      'codul bancar', 'cod bancar', 'codul bancii', 'codul sucursalei', 'cod sucursala',
    ],
    'id-document-upload': [
      'copie ci', 'copie buletin', 'copie carte de identitate', 'copie act de identitate', 'poza buletin',
      'fotografie act', 'poza cu buletinul', 'certificat de nastere',
      'ci fata', 'ci verso', 'buletin fata*', 'buletin verso',
    ],
    'card-number': [
      'numarul cardului', 'numarul de pe card', 
    ],
    'card-cvv': [
      'spatele cardului', 
      'codul de pe spate*', '3 cifre de pe spate*', 'cifrele de pe spatele*',
    ],
    'card-expiry': [
      'expirare card', 'expirarii cardului', 'expirare a cardului', 'valabilitate card',
      'valabilitatea cardului',
    ],
    'bank-account': [
      'cont bancar', 'contul bancar', 'numarul contului',
      'contului bancar',
      'cont curent', 'cont salariu', 'contul de card',
    ],
    'bank-name-or-holder': [
      'numele bancii', 'nume banca', 'denumirea bancii', 'banca dumneavoastra', 'titular cont',
      'titularul contului', 'titular de cont',
      'alege banca', 'selecteaza banca',
      'titularului de cont', 'titularului contului', 'titular* contului bancar', 'titularului contului bancar',
      'denumire banca', 'banca la care*',
    ],
    'bank-pin-or-otp': [
      'pin card', 'pinul cardului', 'parola internet banking', 'parola bancara',
      'cod 3d secure',
      'codul pin', 'token bancar', 'pin ul cardului', 'pinul de la card', 'parola 3d secure', 'codul de la banca',
      'parola de la banca',
    ],
  },
  weak: {
    'national-id': ['act identitate', 'serie si numar', 'seria si numarul', 'buletin'],
    'driving-licence': ['permis de conducere', 'permis auto'],
    'id-document-upload': ['fata', 'spate'],
    'card-number': ['card bancar', 'card de credit', 'card de debit'],
    'card-cvv': ['cod de securitate', 'cod securitate', 'cod de siguranta'],
    'card-expiry': [
      'data expirarii', 'data expirare', 'data de expirare', 'valabil pana', 'expira la', 'll aa', 'expira',
      'luna expirarii', 'anul expirarii',
    ],
    'bank-account': ['cont'],
    'bank-name-or-holder': ['titular'],
    'bank-pin-or-otp': ['cod pin', 'cod sms', 'cod de confirmare', 'cod primit'],
    phone: ['mob', 'tel mob', ],
  },
  not: [
    'titular card', 'titularul cardului', 'titularului cardului', 'numele de pe card', 'nume pe card',
    'card cadou', 'card de fidelitate', 'card fidelitate', 'eliberat*', 'data eliberarii', 'emitent',
    'tip document', 'tip act', 'nume de cont', 'model telefon', 'numar comanda', 'numar de comanda',
    'numarul comenzii', 'cod promo*', 'cod de reducere', 'numar awb', 'serie factura', 'numar factura',
    'serie si numar factura', 'cui', 'nr inmatriculare', 'cont client', 'cont utilizator',
    'buletin informativ', 'locul nasterii',
    'card de biblioteca',
    'factura de telefon', 'factura telefon*',
    'cod fiscal firm*',
  ],
  leads: [
    'tip', 'model', 'marca', 'operator',
    'eliberarii',
  ],
  others: [
    'fidelitate', 'cadou', 'biblioteca', 'membru', 'abonament',
  ],
  purposes: {
    job: ['locuri de munca', 'loc de munca', 'candidat*', 'aplica acum', 'angajare', 'angajari'],
    loan: ['imprumut*', 'cerere de credit', 'credit rapid', 'credit online'],
    prize: ['concurs', 'ai castigat', 'castigator*', 'tombola'],
    parcel: ['colet*', 'taxa vamala', 'livrarea coletului'],
    refund: ['rambursare*', 'returnare bani'],
    rental: ['inchiriere', 'inchiriat', 'chirias*'],
    investment: ['investitii', 'investeste'],
    'account-check': [
      'verifica contul', 'verificare cont', 'confirma datele', 'verificarea identitatii', 'actualizare date',
      'cont blocat',
    ],
    donation: ['doneaza', 'donatie', 'donatii'],
    shop: ['cosul', 'finalizeaza comanda', 'plaseaza comanda'],
  },
} satisfies Lexicon;
