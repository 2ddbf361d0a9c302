import type { Lexicon } from './format.ts';

/** Danish and Norwegian bokmål, whose forms use nearly the same words; what is Norwegian alone stands in no.ts. */
// prettier-ignore
export default {
  languages: ['da'],
  words: {
    phone: [
      'telefon*', 'mobilnummer', 'mobilnr', 'mobiltelefon*', 'tlf', 'tlfnr',
      'tlfnummer',
      'fartelefon*',
    ],
    'date-of-birth': ['fodsels dato', 'fodselsdag', 'fodt den', 'fodingardag*'],
    'national-id': [
      'cprnummer', 'cprnr', 'personnummer', 'person nr', 'personnr', 'sundhedskort*',
      'sygesikring*', 'opholdstilladelse*',
      'pasnummer eller cpr', 'de sidste 4 cifre* cpr*',
    ],
    'tax-id': ['skattenummer', 'skatte nr', 'skattenr'],
    'driving-licence': ['korekortnummer', 'korekortnr'],
    'bank-routing': [
      'reg nr bank', 'bank reg nr',
      'bankkode', 'filialkode',
    ],
    'id-document-upload': [
      'kopi af pas', 'kopi af id', 'kopi af korekort', 'billede af pas', 'billede af id', 'billede af dit id',
      'foto af id', 'billed id', 'upload id',
      'foto af pas', 'billedlegitimation',
    ],
    'card-number': [
      'kortnummer', 'kort nr', 'kortnr', 'kreditkortnummer', 'kreditkortnr',
      'betalingskortnummer', 'betalingskortnr', 'dankortnummer',
      'dankortnr',
    ],
    'card-cvv': [
      'bagsiden af kortet', 'kontrolcifre', 'kontrolcifrene',
      '3 cifre pa bagsiden*', 'tre cifre pa bagsiden*',
    ],
    'card-expiry': ['kortets udlobsdato', 'kortets udlob', 'udlobsdato mm*'],
    'bank-account': [
      'kontonummer', 'kontonr', 'nemkonto', 'reg og konto*', 'bankkontonummer',
      'lonkonto*',
      'kontonummar',
    ],
    'bank-name-or-holder': [
      'bankens navn', 'banknavn', 'kontohaver', 'kontoindehaver', 'pengeinstitut',
      'bankkontohaver',
    ],
    'bank-pin-or-otp': [
      'pinkode til kort*', 'kortets pinkode', 'mitid adgangskode', 'nemid', 'nemid nogle*', 'nogleviser*',
      'netbank adgangskode', 'adgangskode til netbank',
      'noglekort*', 'mitid kode*', 'netbank kode', 'mitid bruger id*', 'mit id adgangskode',
      'adgangskode til bank*',
    ],
  },
  weak: {
    phone: ['mob', 'tlf', 'mobil'],
    'national-id': ['cpr', 'p tal'],
    passport: ['pasnummer', 'pas nr', 'pasnr'],
    'driving-licence': ['korekort'],
    'id-document-upload': ['forside', 'bagside', 'forsiden', 'bagsiden'],
    'card-number': ['kreditkort', 'betalingskort', 'debitkort', 'dankort'],
    'card-cvv': ['sikkerheds kode', 'kontrolkode'],
    'card-expiry': ['udlobs dato', 'udlob', 'gyldig til', 'mm aa', 'udlobsmaned', 'udlobsar'],
    'bank-account': ['konto', 'bankkonto'],
    'bank-routing': ['reg nr', 'regnr', 'regnummer'],
    'bank-pin-or-otp': ['pinkode', 'pin kode', 'sms kode', 'engangskode', 'mitid'],
  },
  not: [
    'kortholder', 'kortindehaver', 'kortholders navn', 'navn pa kort*', 'gavekort*', 'medlemskort*',
    'lanerkort*', 'udstedelse*', 'udstedt', 'registreringsnummer bil', 'bilens reg nr', 'kundenummer',
    'ordrenummer', 'fakturanummer', 'cvr*', 'rabatkode', 'pakkenummer', 'mobiltelefon model',
    'telefonregning*',
  ],
  others: [
    'medlem', 'medlems', 'gavekort', 'kunde', 'rejsekort', 'bibliotek',
  ],
  purposes: {
    job: ['jobansogning', 'ansogning', 'ledige stillinger', 'ansog nu', 'stilling'],
    loan: ['laneansogning', 'lan penge', 'kviklan', 'forbrugslan'],
    prize: ['konkurrence', 'du har vundet', 'gevinst', 'vinder'],
    parcel: ['pakke', 'din pakke', 'forsendelse', 'toldafgift'],
    refund: ['tilbagebetaling*', 'refusion*', 'refundering'],
    rental: ['lejer', 'lejebolig', 'udlejes', 'leje'],
    investment: ['invester', 'investering'],
    'account-check': [
      'bekraeft din konto', 'bekraeft dine oplysninger', 'bekraeft din identitet', 'verificer din konto',
      'opdater dine oplysninger',
    ],
    donation: ['doner', 'stot os', 'bidrag'],
    shop: ['indkobskurv', 'til kassen', 'gennemfor kob'],
  },
} satisfies Lexicon;
