import type { Lexicon } from './format.ts';

/** Swedish, in Sweden and Finland. */
// prettier-ignore
export default {
  languages: ['sv'],
  words: {
    phone: [
      'telefon*', 'mobilnummer', 'mobilnr', 'mobiltelefon*', 'tele dag',
      'hemtelefon', 'jobbtelefon', 'arbetstelefon',
      'mobiltel',
    ],
    'date-of-birth': ['fodelsedatum', 'fodelsedag', 'fodd datum'],
    'national-id': [
      'personnummer', 'person nr', 'personnr', 'pers nr', 'persnr', 'persnummer', 'samordningsnummer',
      'samordnings nr', 'samordningsnr', 'id kortnummer', 'legitimationsnummer', 'uppehallstillstand*',
      'personbeteckning',
      'id kortsnummer', 'legitimation nr', 'nationellt id kort*',
    ],
    'tax-id': ['skattenummer', 'skatte nr', 'skattenr'],
    passport: ['passnummer', 'pass nr', 'passnr'],
    'driving-licence': ['korkortsnummer', 'korkortnummer', 'korkortnr', 'korkortsnr'],
    'id-document-upload': [
      'kopia pa id', 'kopia av id', 'bild pa id', 
      'foto pa id', 'kopia av pass', 'ladda upp id',
      'passkopia', 'id handling', 'foto pa pass', 'legitimation', 'bild pa pass', 'kopia pa pass',
      'id kort framsida',
    ],
    'card-number': [
      'kortnummer', 'kort nr', 'kortnr', 'kreditkortsnummer', 'kreditkorts nr', 'kreditkortsnr',
      'kontokortsnummer', 'kontokorts nr', 'kontokortsnr', 'bankkortsnummer', 'bankkorts nr', 'bankkortsnr',
      'betalkortsnummer', 'nummer pa kortet', '16 siffror pa kortet',
    ],
    'card-cvv': [
      'kortets baksida', 'baksidan av kortet',
      'siffror pa baksidan',
    ],
    'card-expiry': ['kortets utgangsdatum', 'kortets giltighetstid'],
    'bank-account': [
      'kontonummer', 'kontonr', 'bank kontonummer', 'bank konto nr', 'bank kontonr', 'lonekonto',
      'konto for utbetalning',
    ],
    'bank-routing': ['clearingnummer', 'clearingnr', 'filialkod'],
    'bank-name-or-holder': [
      'bankens namn', 'banknamn', 'kontoinnehavare', 'kontohavare',
      'kontoinnehavarens', 'bankkontoinnehavare*',
    ],
    'bank-pin-or-otp': [
      'pin kod kort', 'kortets pinkod', 'pinkod till kortet', 'svarskod', 'bankdosa*', 'kontrollkod bank',
      'losenord internetbank',
      'bankkod', 'bankid kod', 'sakerhetsdosa*', 'kod fran dosan', 'kod fran banken', 'pin kod till kort*',
      'bankid sakerhetskod', 'sakerhetskod bankid', 'inloggningskod bank', 'internetbank losenord',
    ],
  },
  weak: {
    phone: ['mob', 'tfn', 'mobil'],
    'date-of-birth': ['fodelsear'],
    'national-id': ['legitimation', 'id kort'],
    'driving-licence': ['korkort'],
    'id-document-upload': ['framsida', 'baksida', 'framsidan', 'baksidan', 'id handling'],
    'card-number': ['kreditkort', 'bankkort', 'betalkort', 'kontokort'],
    'card-cvv': ['sakerhetskod', 'kontrollkod'],
    'card-expiry': [
      'utgangsdatum', 'giltigt till', 'giltig till', 'giltigt t o m', 'giltighetstid', 'mm ar',
      'utgangsmanad',
      'utgangsar',
    ],
    'bank-account': ['konto', 'bankkonto'],
    'bank-routing': ['clearing'],
    'bank-pin-or-otp': ['pinkod', 'pin kod', 'sms kod', 'engangskod'],
  },
  not: [
    'kortinnehavare', 'kortinnehavarens', 'namn pa kort*', 'presentkort*', 'lanekort*', 'medlemskort*',
    'bibliotek*', 'utfardande*', 'utfardat', 'rut avdrag', 'kundnummer', 'ordernummer', 'bestallningsnummer',
    'kollinummer', 'fakturanummer', 'ocr*', 'rabattkod', 'medlemsnummer',
    'telefonrakning*',
  ],
  others: [
    'medlem', 'medlems', 'kund', 'presentkort', 'sl', 'ica', 'coop', 'bonus', 'bibliotek',
  ],
  heads: [
    'operator', 'marke',
  ],
  purposes: {
    job: ['ansok*', 'lediga jobb', 'jobbansokan', 'anstallning'],
    loan: ['lan', 'lana pengar', 'lanansokan', 'privatlan', 'snabblan'],
    prize: ['tavling', 'vinst', 'vinnare', 'du har vunnit'],
    parcel: ['paket', 'din forsandelse', 'tullavgift'],
    refund: ['aterbetalning*', 'skatteaterbaring'],
    rental: ['hyra', 'hyresgast', 'uthyres', 'hyresansokan'],
    investment: ['investera', 'investering'],
    'account-check': [
      'verifiera konto', 'bekrafta ditt konto', 'bekrafta dina uppgifter', 'verifiera din identitet',
      'uppdatera dina uppgifter',
    ],
    donation: ['gava', 'skank', 'donera'],
    shop: ['varukorg', 'kassa', 'kassan', 'slutfor kop'],
  },
} satisfies Lexicon;
