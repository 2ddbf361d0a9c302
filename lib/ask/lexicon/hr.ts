import type { Lexicon } from './format.ts';

/** Croatian, Bosnian and Serbian, in both scripts. PIB is a company number and stays none. */
// prettier-ignore
export default {
  languages: ['hr', 'bs', 'sr'],
  words: {
    phone: [
      'telefon*', 'broj mobitela', 'mobitel', 'broj mobilnog', 'mobilni telefon', 'број телефона', 'мобилни',
    ],
    'date-of-birth': ['datum rod*', 'датум рођења'],
    'national-id': [
      'oib', 'jmbg', 'јмбг', 'osobna iskaznica', 'osobne iskaznice', 'licna karta', 'licne karte',
      'лична карта', 'личне карте', 'maticni broj gradana', 'broj osiguranika',
    ],
    passport: ['putovnic*', 'broj pasosa', 'pasos', 'пасош*'],
    'driving-licence': ['broj vozacke'],
    'id-document-upload': [
      'preslika osobne', 'kopija licne karte', 'slika licne karte', 'fotografija osobne', 'slika osobne',
      'rodni list', 'izvod iz maticne knjige',
    ],
    'card-number': ['broj kartic*', 'broj platne kartice', 'broj kreditne kartice', 'број картице'],
    'card-cvv': ['poledini kartice', 'sigurnosni kod kartice'],
    'card-expiry': ['vazenja kartice', 'valjanosti kartice', 'istek kartice'],
    'bank-account': [
      'broj racuna', 'bankovni racun', 'tekuci racun', 'ziro racun', 'број рачуна', 'текући рачун',
      'broj tekuceg racuna', 'текућ* рачун*', 'bankovnog racuna',
    ],
    'bank-name-or-holder': ['naziv banke', 'ime banke', 'vasa banka', 'vlasnik racuna', 'назив банке'],
    'bank-pin-or-otp': ['pin kartice', 'lozinka za internet bankarstvo', 'mtoken', 'пин картице'],
  },
  weak: {
    phone: ['mobilni', 'mob'],
    'national-id': ['broj dokumenta', 'osobna', 'broj licne'],
    'driving-licence': ['vozacka dozvola', 'vozacke dozvole'],
    'id-document-upload': ['prednja strana', 'straznja strana', 'zadnja strana'],
    'card-number': ['kartica', 'kreditna kartica'],
    'card-cvv': ['sigurnosni kod', 'kontrolni broj', 'bezbednosni kod'],
    'card-expiry': ['datum isteka', 'vrijedi do', 'vazi do', 'datum vazenja', 'rok vazenja'],
    'bank-account': ['racun'],
    'bank-pin-or-otp': ['pin kod', 'sms kod', 'kod za potvrdu'],
  },
  not: [
    'vlasnik kartice', 'ime na kartici', 'datum izdavanja', 'izdao', 'mjesto rodenja', 'oib tvrtke',
    'broj narudzbe', 'broj posiljke', 'broj racuna fakture', 'pib', 'promo kod', 'broj dana',
    'broj poklon kartic*', 'broj kartice lojalnosti',
  ],
  purposes: {
    job: ['prijava za posao', 'posao', 'zivotopis', 'slobodna radna mjesta', 'konkurs za posao'],
    loan: ['zahtjev za kredit', 'zajam', 'gotovinski kredit', 'pozajmica'],
    prize: ['nagradna igra', 'osvojili ste', 'dobitnik', 'nagrada'],
    parcel: ['posiljk*', 'vas paket', 'carina'],
    refund: ['povrat novca', 'povracaj novca', 'povrat'],
    rental: ['najam', 'najmoprimac', 'iznajmljivanje', 'zakup'],
    investment: ['ulaganje', 'ulaganja'],
    'account-check': ['potvrdite racun', 'potvrdite podatke', 'provjera identiteta', 'verifikacija racuna'],
    donation: ['doniraj', 'donacij*'],
    shop: ['kosarica', 'korpa', 'zavrsi kupnju'],
  },
} satisfies Lexicon;
