import type { Lexicon } from './format.ts';

/** Danish and Norwegian bokmål, whose forms use nearly the same words; what is Norwegian alone stands in no.ts. */
// prettier-ignore
export default {
  languages: ['da'],
  words: {
    phone: [
      'telefon*', 'mobilnummer', 'mobil nr', 'mobilnr', 'mobiltelefon*', 'tlf', 'tlf nr', 'tlfnr',
      'tlfnummer',
    ],
    'date-of-birth': ['fodsels dato', 'fodselsdag', 'fodt den', 'fodt dato'],
    'national-id': [
      'cprnummer', 'cpr nr', 'cprnr', 'personnummer', 'person nr', 'personnr', 'sundhedskort*',
      'sygesikring*', 'opholdstilladelse*',
    ],
    'tax-id': ['skattenummer', 'skatte nr', 'skattenr'],
    'driving-licence': ['korekortnummer', 'korekort nr', 'korekortnr'],
    'id-document-upload': [
      'kopi af pas', 'kopi af id', 'kopi af korekort', 'billede af pas', 'billede af id', 'billede af dit id',
      'foto af id', 'billed id', 'upload id',
    ],
    'card-number': [
      'kortnummer', 'kort nr', 'kortnr', 'kreditkortnummer', 'kreditkort nr', 'kreditkortnr',
      'betalingskortnummer', 'betalingskort nr', 'betalingskortnr', 'dankortnummer', 'dankort nr',
      'dankortnr',
    ],
    'card-cvv': ['bagsiden af kortet', 'kontrolcifre', 'kontrolcifrene'],
    'card-expiry': ['kortets udlobsdato', 'kortets udlob'],
    'bank-account': ['kontonummer', 'konto nr', 'kontonr', 'nemkonto', 'reg og konto*', 'bankkontonummer'],
    'bank-name-or-holder': [
      'bankens navn', 'banknavn', 'din bank', 'vaelg bank', 'kontohaver', 'kontoindehaver', 'pengeinstitut',
    ],
    'bank-pin-or-otp': [
      'pinkode til kort*', 'kortets pinkode', 'mitid adgangskode', 'nemid', 'nemid nogle*', 'nogleviser*',
      'netbank adgangskode', 'adgangskode til netbank',
    ],
  },
  weak: {
    phone: ['mobil'],
    'national-id': ['cpr'],
    passport: ['pasnummer', 'pas nr', 'pasnr'],
    'driving-licence': ['korekort'],
    'id-document-upload': ['forside', 'bagside', 'forsiden', 'bagsiden'],
    'card-number': ['kreditkort', 'betalingskort', 'debitkort', 'dankort'],
    'card-cvv': ['sikkerheds kode', 'kontrolkode'],
    'card-expiry': ['udlobs dato', 'udlob', 'gyldig til', 'mm aa'],
    'bank-account': ['konto', 'bankkonto'],
    'bank-routing': ['reg nr', 'regnr', 'regnummer'],
    'bank-pin-or-otp': ['pinkode', 'pin kode', 'sms kode', 'engangskode', 'mitid'],
  },
  not: [
    'kortholder', 'kortindehaver', 'kortholders navn', 'navn pa kort*', 'gavekort*', 'medlemskort*',
    'lanerkort*', 'udstedelse*', 'udstedt', 'registreringsnummer bil', 'bilens reg nr', 'kundenummer',
    'ordrenummer', 'fakturanummer', 'cvr*', 'rabatkode', 'pakkenummer', 'mobiltelefon model',
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
