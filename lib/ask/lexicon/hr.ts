import type { Lexicon } from './format.ts';

/** Croatian, Bosnian and Serbian, in both scripts. PIB is a company number and stays none. */
// prettier-ignore
export default {
  languages: ['hr', 'bs', 'sr'],
  words: {
    phone: [
      'telefon*', 'broj mobitela', 'mobitel', 'broj mobilnog', 'мобилни',
      'tel br', 'kontakt tel', 'kontakt broj', 'broj za kontakt',
    ],
    'date-of-birth': [
      'datum rod*', 'датум рођења',
      'mjesto i datum rod*', 'датум и место рођења', 'datum i mesto rod*', 'datum i mjesto rod*',
    ],
    'national-id': ['jmb',
      'oib', 'jmbg', 'јмбг', 'osobna iskaznica', 'osobne iskaznice', 'licna karta', 'licne karte',
      'лична карта', 'личне карте', 'maticni broj gradana', 'broj osiguranika',
      'broj osobne', 'broj zdravstvene*',
      'jedinstveni maticni broj', 'јединствени матични број',
    ],
    passport: ['putovnic*', 'broj pasosa', 'pasos', 'пасош*'],
    'driving-licence': ['broj vozacke', 'возачк* дозвол*'],
    'id-document-upload': [
      'preslika osobne', 'kopija licne karte', 'slika licne karte', 'fotografija osobne', 'slika osobne',
      'rodni list', 'izvod iz maticne knjige',
      'kopija pasosa', 'prednja strana licne*', 'prednja strana osobne*',
      'фотографија личне карте', 'копија личне карте', 'слика личне карте',
    ],
    'card-number': [
      'broj kartic*', 'broj platne kartice', 'broj kreditne kartice', 'број картице',
      'broj vase kartice', 'број платне картице', 'broj debitne kartice', 'broj bankovne kartice',
      'platna kartica',
    ],
    'card-cvv': [
      'poledini kartice', 'sigurnosni kod kartice',
      'broj na poledini*', '3 broja na poledini*', 'tri cifre na poledini*', 'tri broja na poledini*',
      'poledine kartice', 'полеђини картице', 'безбедносни код картице',
    ],
    'card-expiry': [
      'vazenja kartice', 'valjanosti kartice', 'istek kartice',
      'истек картице', 'kartica vazi do', 'kartica vrijedi do', 'datum isteka kartice',
    ],
    'bank-account': ['br racuna',
      'broj racuna', 'bankovni racun', 'tekuci racun', 'ziro racun', 'број рачуна', 'текући рачун',
      'broj tekuceg racuna', 'текућ* рачун*', 'bankovnog racuna',
      'devizni racun',
      'ziro racun*',
      'tekuceg racuna', 'racun u banci',
      'жиро рачун',
    ],
    'bank-name-or-holder': [
      'naziv banke', 'ime banke', 'vasa banka', 'vlasnik racuna', 'назив банке',
      'odaberite banku', 'izaberite banku', 'naziv vase banke', 'ime vlasnika racuna',
      'име банке', 'власник рачуна',
    ],
    'bank-pin-or-otp': [
      'pin kartice', 'lozinka za internet bankarstvo', 'mtoken', 'пин картице',
      'kod banke', 'lozinka banke', 'pin za karticu', 'pin kod kartice', 'пин код картице', 'pin broj kartice',
      'лозинка за банку', 'pin m bankarstva', 'lozinka za bankarstvo', 'lozinka za e bankarstvo',
      'lozinka za internet bank*',
    ],
  },
  weak: {
    phone: ['mob', 'tel', 'mobilni', 'mob'],
    'national-id': ['broj dokumenta', 'osobna', 'broj licne', 'mbo'],
    'driving-licence': ['vozacka dozvola', 'vozacke dozvole'],
    'id-document-upload': ['prednja strana', 'straznja strana', 'zadnja strana'],
    'card-number': ['kartica', 'kreditna kartica', 'картица'],
    'card-cvv': [
      'sigurnosni kod', 'kontrolni broj', 'bezbednosni kod',
      'безбедносни код', 'сигурносни код',
    ],
    'card-expiry': [
      'datum isteka', 'vrijedi do', 'vazi do', 'datum vazenja', 'rok vazenja', 'важи до',
      'датум истека', 'рок важења',
    ],
    'bank-account': ['racun', 'рачун'],
    'bank-pin-or-otp': ['pin kod', 'sms kod', 'kod za potvrdu'],
  },
  not: [
    'vlasnik kartice', 'ime na kartici', 'datum izdavanja', 'izdao', 'mjesto rodenja', 'oib tvrtke',
    'broj narudzbe', 'broj posiljke', 'broj racuna fakture', 'pib', 'promo kod', 'broj dana',
    'broj poklon kartic*', 'broj kartice lojalnosti',
    'broj kartica',
    'id broj firme', 'maticni broj firme', 'матични број фирме', 'власник картице', 'име на картици', 'датум издавања', 'место рођења', 'број поруџбине', 'broj porudzbine', 'broj poslovnog subjekta',
  ],
  others: [
    'vjernosti', 'clanske', 'poklon', 'knjiznice',
    'rezije',
    'struju', 'vodu',
  ],
  leads: [
    'vrsta', 'tip', 'marka',
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
