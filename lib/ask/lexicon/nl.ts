import type { Lexicon } from './format.ts';

/** Netherlands and Flanders. KvK and btw numbers are company numbers and stay none. */
// prettier-ignore
export default {
  languages: ['nl'],
  words: {
    phone: [
      'telefoon*', 'mobiel nummer', 'mobiele nummer', 'mobiele telefoon*', 'mobiel nr', 'gsm nummer',
      '06 nummer',
    ],
    'date-of-birth': ['geboorte datum', 'geb datum', 'geboortedag'],
    'national-id': [
      'bsn', 'burgerservice nummer', 'sofi nummer', 'rijksregister nummer', 'rijksregister nr', 'insz',
      'identiteitskaart*', 'identiteitsbewijs', 'legitimatiebewijs', 'document nummer',
      'verblijfsvergunning*', 'vreemdelingen nummer', 'id bewijs',
    ],
    'tax-id': ['fiscaal nummer'],
    passport: ['paspoort*'],
    'driving-licence': ['rijbewijs nummer', 'rijbewijs nr'],
    'id-document-upload': [
      'kopie id', 'kopie paspoort', 'kopie identiteitsbewijs', 'kopie legitimatie*', 'kopie van uw id*',
      'kopie van je id*', 'foto van je id*', 'foto van uw id*', 'geboorteakte',
    ],
    'card-number': [
      'kaart nummer', 'creditcard nummer', 'bankkaart nummer', 'bankpas nummer', 'kredietkaart nummer',
      'kaart nr',
    ],
    'card-cvv': ['achterkant van uw kaart', 'achterkant van je kaart'],
    'card-expiry': ['vervaldatum kaart', 'kaart geldig tot', 'vervaldatum pas'],
    'bank-account': ['rekening nummer', 'rekening nr', 'bankrekening*', 'rek nr'],
    'bank-name-or-holder': [
      'rekeninghouder', 'tenaamstelling', 'naam van de bank', 'naam bank', 'uw bank', 'kies je bank',
      'ten name van',
    ],
    'bank-pin-or-otp': [
      'pincode van uw pas', 'pincode van je pas', 'pincode pas', 'pincode bankpas', 'bankieren wachtwoord',
      'identificatiecode bank', 'respons code', 'signeercode', 'pincode van uw bank*', 'pincode van je bank*',
      'wachtwoord internetbankieren', 'wachtwoord bankieren',
    ],
  },
  weak: {
    phone: ['mobiel', 'gsm'],
    'national-id': ['legitimatie', 'persoonsnummer'],
    'driving-licence': ['rijbewijs'],
    'id-document-upload': ['voorkant', 'achterkant', 'voorzijde', 'achterzijde'],
    'card-number': ['creditcard', 'kredietkaart', 'bankkaart', 'bankpas', 'pas nummer'],
    'card-cvv': ['beveiligingscode', 'veiligheidscode', 'verificatiecode', 'controlecode'],
    'card-expiry': ['vervaldatum', 'geldig tot', 'verloopdatum'],
    'bank-account': ['rekening', 'bank nummer'],
    'bank-name-or-holder': ['t n v'],
    'bank-pin-or-otp': ['pincode', 'bevestigingscode', 'geheime code'],
  },
  not: [
    'kaarthouder', 'naam op kaart', 'naam op de kaart', 'cadeaukaart*', 'klantenkaart*', 'bonuskaart*',
    'chipkaart*', 'bibliotheek*', 'lidmaatschap*', 'afgifte*', 'datum afgifte', 'afgegeven', 'type document',
    'soort document', 'soort legitimatie*', 'soort identiteitsbewijs', 'kvk*', 'btw*', 'klantnummer',
    'bestelnummer', 'factuurnummer', 'kortingscode', 'telefoonmodel', 'merk telefoon', 'nummer cadeaukaart',
    'ten name van bedrijf',
  ],
  purposes: {
    job: ['solliciteer', 'solliciteren', 'sollicitatie*', 'vacature'],
    loan: ['lening', 'krediet aanvragen', 'geld lenen'],
    prize: ['winactie', 'prijsvraag', 'winnaar', 'loterij'],
    parcel: ['pakket', 'invoerrechten'],
    refund: ['terugbetaling', 'teruggave', 'terugstorting'],
    rental: ['huurder', 'huurwoning', 'huuraanvraag', 'te huur'],
    investment: ['beleggen', 'investeren'],
    'account-check': [
      'account verifieren', 'bevestig uw gegevens', 'bevestig je gegevens', 'account bevestigen',
      'rekening geblokkeerd', 'identiteit verifieren',
    ],
    donation: ['doneer', 'doneren', 'donatie'],
    shop: ['winkelwagen', 'winkelmand*', 'afrekenen'],
  },
} satisfies Lexicon;
