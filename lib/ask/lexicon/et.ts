import type { Lexicon } from './format.ts';

/** Estonian. */
// prettier-ignore
export default {
  languages: ['et'],
  words: {
    phone: [
      'telefon*', 'telefoninumber', 'mobiilinumber', 'mobiili number', 'mobiiltelefon*',
    ],
    'date-of-birth': ['sunniaeg', 'sunnikuupaev', 'sunnipaev', 'sund aeg'],
    'national-id': [
      'isikukood*', 'isikutunnistus*', 'id kaart', 'id kaardinumber', 'id kaardi number', 'elamisluba',
      'dokumendinumber', 'dokumendi number',
      'isiku kood',
    ],
    'tax-id': ['maksukohustuslasenumber', 'maksukohustuslase number', 'maksunumber'],
    passport: ['passinumber'],
    'driving-licence': ['juhiloanumber', 'juhiloa number'],
    'id-document-upload': [
      'dokumendi koopia', 'dokumendi foto', 'passi koopia', 'id kaardi koopia', 'pilt dokumendist',
      'sunnitunnistus',
      'juhiloa foto', 'pilt passist', 'id kaardi foto', 'dokumendi pilt', 'id kaardi esikulg',
      'isikut toendav dokument',
    ],
    'card-number': [
      'kaardinumber', 'kaardi number', 'kaardi nr', 'krediitkaardinumber', 'krediitkaardi number',
      'pangakaardinumber', 'pangakaardi number',
    ],
    'card-cvv': ['kaardi tagakul*', 'kaardi turvakood'],
    'card-expiry': ['kaardi kehtivus*', 'kaart kehtib'],
    'bank-account': ['kontonumber', 'pangakonto*', 'arveldusarve*', 'arvelduskonto*'],
    'bank-name-or-holder': ['panga nimi', 'teie pank', 'konto omanik', 'kontoomanik'],
    'bank-pin-or-otp': [
      'kaardi pin*', 'panga parool', 'pin1', 'pin2', 'paroolikaart*',
      'pin 1', 'pin 2', 'pin1 kood', 'pin2 kood', 'panga pin*', 'mobiil id pin*', 'internetipanga*',
      'pangakaardi pin*', 'pin kalkulaator*',
    ],
  },
  weak: {
    phone: ['mobiil'],
    'driving-licence': ['juhiluba'],
    'id-document-upload': ['esikulg', 'tagakulg'],
    'card-number': ['krediitkaart', 'pangakaart'],
    'card-cvv': ['turvakood'],
    'card-expiry': ['kehtiv kuni', 'kehtib kuni', 'kehtivusaeg', 'aegumiskuupaev', 'kk aa'],
    'bank-name-or-holder': ['pank'],
    'bank-pin-or-otp': ['pin kood', 'sms kood', 'kinnituskood'],
    'national-id': ['ik'],
  },
  not: [
    'kaardi omanik', 'kaardiomanik', 'nimi kaardil', 'kinkekaar*', 'kliendikaar*', 'valjaandmise*',
    'valja antud', 'tellimuse number', 'saadetise number', 'registrikood', 'kaibemaksu*', 'arve number',
    'kinkekaardi number', 'kliendikaardi number',
  ],
  purposes: {
    job: ['kandideeri', 'toopakkumi*', 'vabad tookohad'],
    loan: ['laen', 'laenutaotlus', 'vota laenu'],
    prize: ['loosimine', 'voitsid', 'auhind'],
    parcel: ['saadetis', 'teie pakk', 'sinu pakk'],
    refund: ['tagasimakse', 'hyvitis'],
    rental: ['uurnik', 'uurile'],
    'account-check': ['kinnita oma andmed', 'kinnitage oma andmed', 'isikutuvastus'],
    donation: ['anneta', 'annetus'],
    shop: ['ostukorv', 'vormista tellimus'],
  },
} satisfies Lexicon;
