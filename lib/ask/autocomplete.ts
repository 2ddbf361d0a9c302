import type { Kind } from './kinds.ts';

/** What the HTML standard's autofill tokens ask for; `null` for those that ask for nothing of concern. */
const TOKENS: Readonly<Record<string, Kind>> = {
  tel: 'phone',
  'tel-national': 'phone',
  'tel-area-code': 'phone',
  'tel-local': 'phone',
  'tel-local-prefix': 'phone',
  'tel-local-suffix': 'phone',
  'cc-number': 'card-number',
  'cc-csc': 'card-cvv',
  'cc-exp': 'card-expiry',
  'cc-exp-month': 'card-expiry',
  'cc-exp-year': 'card-expiry',
  bday: 'date-of-birth',
  'bday-day': 'date-of-birth',
  'bday-month': 'date-of-birth',
  'bday-year': 'date-of-birth',
};
const OTHERS =
  /^(?:(?:given-|family-|additional-|nick|user)?name|honorific-\w+|email|username|organization(?:-title)?|street-address|address-\w+|country(?:-name)?|postal-code|cc-(?:name|type|given-name|family-name)|tel-country-code|tel-extension|language|sex|url|photo|impp|transaction-\w+)$/;

/** What an `autocomplete` attribute says: a kind, `other` for a token that asks for something else, or null. */
export function readAutocomplete(attribute: string): Kind | 'other' | null {
  if (attribute === '') return null;
  // Sections, contact types and `webauthn` may stand around the token that counts.
  const tokens = attribute.slice(0, 100).toLowerCase().trim().split(/\s+/);
  for (const token of tokens.toReversed()) {
    const kind = TOKENS[token];
    if (kind) return kind;
    if (OTHERS.test(token)) return 'other';
  }
  return null;
}
