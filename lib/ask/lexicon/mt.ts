import type { Lexicon } from './format.ts';

/** Maltese. */
// prettier-ignore
export default {
  languages: ['mt'],
  words: {
    phone: ['numru tat telef*', 'numru tal mowba*', 'numru tal mobile', 'numru ta kuntatt'],
    'date-of-birth': ['data tat twelid'],
    'national-id': ['karta tal identita', 'numru tal id', 'nru tal id', 'numru tas sigurta socjali'],
    'tax-id': ['numru tat taxxa'],
    'driving-licence': ['licenzja tas sewqan'],
    'bank-account': ['numru tal kont', 'kont bankarju', 'kont tal bank'],
    'card-number': ['numru tal kard', 'numru tal karta', 'numru tal card'],
    'card-cvv': ['wara tal kard', 'wara tal karta'],
    'card-expiry': ['skadenza tal kard', 'skadenza tal karta'],
    'bank-pin-or-otp': ['pin tal kard', 'pin tal karta'],
  },
  weak: {
    'card-cvv': ['kodici ta sigurta', 'kodici tas sigurta'],
    'card-expiry': ['data ta skadenza', 'tiskadi', 'skadenza', 'valida sa'],
    'bank-account': ['kont'],
  },
  not: ['isem fuq il kard', 'detentur tal kard', 'post tat twelid', 'numru tal ordni', 'numru ta ordni', 'data tal hrug'],
} satisfies Lexicon;
