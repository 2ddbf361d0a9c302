/** What a form control can ask for. `null` stands for everything else. */
export const KINDS = [
  'phone',
  'date-of-birth',
  'bank-name-or-holder',
  'national-id',
  'tax-id',
  'passport',
  'driving-licence',
  'bank-account',
  'iban',
  'bank-routing',
  'card-number',
  'card-cvv',
  'card-expiry',
  'id-document-upload',
  'bank-pin-or-otp',
] as const;

export type Kind = (typeof KINDS)[number];

/** How much harm a kind can do in the wrong hands. */
export type Weight = 'light' | 'heavy' | 'grave';

export const WEIGHT: Readonly<Record<Kind, Weight>> = {
  phone: 'light',
  'date-of-birth': 'light',
  'bank-name-or-holder': 'light',
  'national-id': 'heavy',
  'tax-id': 'heavy',
  passport: 'heavy',
  'driving-licence': 'heavy',
  'bank-account': 'heavy',
  iban: 'heavy',
  'bank-routing': 'heavy',
  'card-number': 'heavy',
  'card-cvv': 'heavy',
  'card-expiry': 'heavy',
  'id-document-upload': 'grave',
  'bank-pin-or-otp': 'grave',
};

/** The kinds that prove who somebody is. */
export const IDENTITY_KINDS: ReadonlySet<Kind> = new Set<Kind>([
  'national-id',
  'tax-id',
  'passport',
  'driving-licence',
  'id-document-upload',
]);

/** The kinds that reach somebody's money. */
export const MONEY_KINDS: ReadonlySet<Kind> = new Set<Kind>([
  'bank-account',
  'iban',
  'bank-routing',
  'card-number',
  'card-cvv',
  'card-expiry',
  'bank-pin-or-otp',
]);

/** Tells whether a string is the name of a kind. Takes anything, since messages and imports may hold anything. */
export function isKind(value: unknown): value is Kind {
  return (KINDS as readonly unknown[]).includes(value);
}
