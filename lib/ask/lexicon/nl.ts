import type { Lexicon } from './format.ts';

/** Netherlands and Flanders. KvK and btw numbers are company numbers and stay none. */
// prettier-ignore
export default {
  languages: ['nl'],
  words: {
    phone: [
      'telefoon*', 'mobielnummer', 'mobielnr', 'mobielenummer', 'mobiele nr', 'mobielenr',
      'mobiele telefoon*', 'gsmnummer', 'gsmnr', '06nummer', '06 nr', '06nr',
    ],
    'date-of-birth': ['geboortedatum', 'geb datum', 'geboortedag', 'geboren op'],
    'national-id': [
      'bsn', 'burgerservicenummer', 'burgerservice nr', 'burgerservicenr', 'sofinummer', 'sofi nr', 'sofinr',
      'rijksregisternummer', 'rijksregister nr', 'rijksregisternr', 'insz', 'identiteitskaart*',
      'identiteitsbewijs', 'legitimatiebewijs', 'documentnummer', 'document nr', 'documentnr',
      'verblijfsvergunning*', 'vreemdelingennummer', 'vreemdelingen nr', 'vreemdelingennr', 'id bewijs',
      'vnummer', 'v nummer', 'nummer van uw id*', 'identiteitsnummer',
    ],
    'tax-id': ['fiscaalnummer', 'fiscaal nr', 'fiscaalnr'],
    passport: ['paspoort*'],
    'driving-licence': ['rijbewijsnummer', 'rijbewijsnr'],
    'id-document-upload': [
      'kopie id', 'kopie paspoort', 'kopie identiteitsbewijs', 'kopie legitimatie*', 'kopie van uw id*',
      'kopie van je id*', 'foto van je id*', 'foto van uw id*', 'geboorteakte',
      'voorkant id*', 'achterkant id*', 'scan van uw id*',
    ],
    'card-number': [
      'kaartnummer', 'kaart nr', 'kaartnr', 'creditcardnummer', 'creditcardnr',
      'bankkaartnummer', 'bankkaartnr', 'bankpasnummer', 'bankpasnr',
      'kredietkaartnummer', 'kredietkaartnr',
      '17 cijfers* kaart*', 'nummer op de kaart', 'nummer van je kaart', 'nummer van uw bankkaart',
      'pasnummer bank*',
    ],
    'card-cvv': ['achterkant van uw kaart', 'achterkant van je kaart'],
    'card-expiry': [
      'vervaldatum kaart', 'kaart geldig tot', 'vervaldatum pas',
      'vervaldatum bankkaart', 'vervaldatum creditcard', 'vervaldatum van de kaart',
    ],
    'bank-account': [
      'rekeningnummer', 'rekeningnr', 'bankrekening*', 'reknr',
      'banknummer', 'rekening courant',
    ],
    'bank-name-or-holder': [
      'rekeninghouder', 'tenaamstelling', 'ten name van',
      'bankrekeninghouder', 'naam bankrekeninghouder',
      'rekening op naam*',
    ],
    'bank-pin-or-otp': [
      'pincode van uw pas', 'pincode van je pas', 'pincode pas', 'pincode bankpas', 'bankieren wachtwoord',
      'identificatiecode bank', 'responscode', 'signeercode', 'pincode van uw bank*', 'pincode van je bank*',
      'wachtwoord internetbankieren', 'wachtwoord bankieren',
      'm1 code', 'm2 code', 'digipass*', 'respons code', 'signeer code', 'inlogcode bank', 'pincode van de*',
      'mobiele pincode', 'bankpas pincode', 'code van uw bank', 'pincode betaalpas', 'pincode bankkaart',
      'toegangscode bank', 'scanner code bank', 'inloggegevens bank', 'mobiel bankieren pin*',
      'internetbankieren wachtwoord',
      'identifier respons*', 'e dentifier*',
    ],
    'bank-routing': ['bankcode'],
  },
  weak: {
    phone: ['mobiel', 'gsm'],
    'national-id': ['legitimatie', 'persoonsnummer'],
    'driving-licence': ['rijbewijs'],
    'id-document-upload': ['voorkant', 'achterkant', 'voorzijde', 'achterzijde'],
    'card-number': ['pasnummer', 'creditcard', 'kredietkaart', 'bankkaart', 'bankpas', 'pasnummer', 'pas nr', 'pasnr'],
    'card-cvv': ['beveiligingscode', 'veiligheidscode', 'verificatiecode', 'controlecode'],
    'card-expiry': ['vervaldatum', 'geldig tot', 'verloopdatum', 'vervalmaand', 'vervaljaar'],
    'bank-account': ['rekening', 'banknummer', 'bank nr', 'banknr'],
    'bank-name-or-holder': ['t n v'],
    'bank-pin-or-otp': ['pincode', 'bevestigingscode', 'geheime code'],
  },
  not: [
    'kaarthouder', 'naam op kaart', 'naam op de kaart', 'cadeaukaart*', 'klantenkaart*', 'bonuskaart*',
    'chipkaart*', 'bibliotheek*', 'lidmaatschap*', 'afgifte*', 'datum afgifte', 'afgegeven', 'type document',
    'soort document', 'soort legitimatie*', 'soort identiteitsbewijs', 'kvk*', 'btw*', 'klantnummer',
    'bestelnummer', 'factuurnummer', 'kortingscode', 'telefoonmodel', 'merk telefoon', 'nummer cadeaukaart',
    'ten name van bedrijf',
    'naam rekening', 'rekening klant',
    'telefoonrekening*',
    'ja nee', 'zo nee', 'indien nee', 'of nee',
    'telefonisch bereikbaar',
  ],
  heads: [
    'aanbieder', 'merk',
  ],
  leads: [
    'soort', 'zoek op', 'filter op', 'sorteer op', 'dichtstbijzijnde',
    'afgifte',
  ],
  others: [
    'bonuskaart', 'ov chipkaart', 'klantenkaart', 'airmiles', 'air miles', 'bibliotheek', 'cadeaukaart', 'lidmaatschap', 'leden', 'spaarkaart', 'ov',
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
