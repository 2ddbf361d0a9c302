import type { Lexicon } from './format.ts';

/** Romania and Moldova. CUI and CIF are company numbers and stay none. */
// prettier-ignore
export default {
  languages: ['ro'],
  words: {
    phone: ['telefon*', 'nr de telefon', 'nr tel', 'telefon mobil', 'numar mobil'],
    'date-of-birth': ['data nasterii', 'data de nastere', 'data nastere', 'nascut* la data'],
    'national-id': [
      'cnp', 'cod numeric personal', 'carte de identitate', 'cartea de identitate', 'cartii de identitate',
      'act de identitate', 'actului de identitate', 'serie ci', 'numar ci', 'nr ci', 'idnp', 'serie buletin',
      'permis de sedere', 'serie si numar ci', 'seria si numarul ci', 'numar buletin', 'c i seria',
      'c i serie',
    ],
    'tax-id': ['cod de identificare fiscala', 'nr identificare fiscala'],
    passport: ['pasaport*'],
    'driving-licence': ['numar permis de conducere', 'serie permis', 'numar permis'],
    'id-document-upload': [
      'copie ci', 'copie buletin', 'copie carte de identitate', 'copie act de identitate', 'poza buletin',
      'fotografie act', 'poza cu buletinul', 'certificat de nastere',
    ],
    'card-number': [
      'numar card', 'numarul cardului', 'numar de card', 'nr card', 'numarul de pe card', 'numarul de card',
    ],
    'card-cvv': ['spatele cardului', 'cod cvv'],
    'card-expiry': ['expirare card', 'expirarii cardului', 'expirare a cardului', 'valabilitate card'],
    'bank-account': [
      'cont bancar', 'contul bancar', 'numar cont', 'numar de cont', 'nr cont', 'numarul contului',
      'contului bancar',
    ],
    'bank-name-or-holder': [
      'numele bancii', 'nume banca', 'denumirea bancii', 'banca dumneavoastra', 'titular cont',
      'titularul contului', 'titular de cont',
    ],
    'bank-pin-or-otp': [
      'pin card', 'pinul cardului', 'codul pin al cardului', 'parola internet banking', 'parola bancara',
      'cod 3d secure',
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
    ],
    'bank-account': ['cont'],
    'bank-name-or-holder': ['titular'],
    'bank-pin-or-otp': ['cod pin', 'cod sms', 'cod de confirmare', 'cod primit'],
  },
  not: [
    'titular card', 'titularul cardului', 'titularului cardului', 'numele de pe card', 'nume pe card',
    'card cadou', 'card de fidelitate', 'card fidelitate', 'eliberat*', 'data eliberarii', 'emitent',
    'tip document', 'tip act', 'nume de cont', 'model telefon', 'numar comanda', 'numar de comanda',
    'numarul comenzii', 'cod promo*', 'cod de reducere', 'numar awb', 'serie factura', 'numar factura',
    'serie si numar factura', 'cui', 'nr inmatriculare', 'cont client', 'cont utilizator',
    'buletin informativ', 'locul nasterii',
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
