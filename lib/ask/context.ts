import { IDENTITY_KINDS, type Kind } from './kinds.ts';
import type { ControlWords } from './words.ts';

/** A control beside another one in the same form. */
export interface Neighbour {
  readonly kind: Kind | null;
  /** What its own words may mean. */
  readonly maybe: ReadonlySet<Kind>;
  readonly words: ControlWords;
}

/** What stands around a control. */
export interface Context {
  /** The controls before it in its form, nearest first. */
  readonly before: readonly Neighbour[];
  /** The controls after it in its form, nearest first. */
  readonly after: readonly Neighbour[];
  /** The kinds the page's title and headings name. */
  readonly page: ReadonlySet<Kind>;
}

export const NO_CONTEXT: Context = { before: [], after: [], page: new Set() };

const CARD = ['card-number', 'card-cvv', 'card-expiry'] as const;
const BANK = ['bank-account', 'iban', 'bank-routing', 'bank-name-or-holder'] as const;
const IDENTITY = [...IDENTITY_KINDS, 'date-of-birth'] as const;

/** The kinds in whose company a weak word for a kind is believed. */
const COMPANY: Readonly<Record<Kind, ReadonlySet<Kind>>> = {
  phone: new Set<Kind>(['phone']),
  'date-of-birth': new Set(),
  'bank-name-or-holder': new Set<Kind>(BANK),
  'national-id': new Set<Kind>(IDENTITY),
  'tax-id': new Set<Kind>(IDENTITY),
  passport: new Set<Kind>(IDENTITY),
  'driving-licence': new Set<Kind>(IDENTITY),
  'bank-account': new Set<Kind>([...BANK, 'bank-pin-or-otp']),
  iban: new Set<Kind>(BANK),
  'bank-routing': new Set<Kind>([...BANK, 'bank-pin-or-otp']),
  'card-number': new Set<Kind>(CARD),
  'card-cvv': new Set<Kind>(CARD),
  'card-expiry': new Set<Kind>(['card-number', 'card-cvv']),
  'id-document-upload': new Set<Kind>(IDENTITY),
  'bank-pin-or-otp': new Set<Kind>([...CARD, ...BANK, 'bank-pin-or-otp']),
};

/** How many neighbours' weak words, of different kinds of one subject, bear another one out. */
const ENOUGH_WEAK = 2;

/** Whether a weak word stands among others for other kinds of its subject: `branch`, `bank` and `account`. */
function isAmong(kind: Kind, company: ReadonlySet<Kind>, neighbours: readonly Neighbour[]): boolean {
  const others = neighbours
    .filter((neighbour) => neighbour.kind === null && !neighbour.maybe.has(kind))
    .flatMap(({ maybe }) => [...maybe].filter((other) => company.has(other)));
  return new Set(others).size >= ENOUGH_WEAK;
}

/** A bank and an account: each weak, they bear each other out where they stand side by side. */
const PAIR: readonly Kind[] = ['bank-account', 'bank-name-or-holder'];

const isPaired = (kind: Kind, neighbours: readonly (Neighbour | undefined)[]): boolean => {
  const other = PAIR.find((one) => one !== kind);
  return (
    PAIR.includes(kind) && neighbours.some((next) => other !== undefined && next?.maybe.has(other) === true)
  );
};

/** What stands so near that a control only called a number may be its number: beyond it, it may be a house's. */
export const nearest = ({ before, after, page }: Context): Context => ({
  before: before.slice(0, 2),
  after: after.slice(0, 1),
  page,
});

/** Whether what stands around a control agrees with a weak word for a kind. */
export function agrees(kind: Kind, { before, after, page }: Context): boolean {
  const company = COMPANY[kind];
  const isCompany = (other: Kind | null): boolean => other !== null && company.has(other);
  const isNear = (neighbour: Neighbour): boolean => isCompany(neighbour.kind);
  return (
    before.some(isNear) ||
    after.some(isNear) ||
    [...page].some(isCompany) ||
    isAmong(kind, company, [...before, ...after]) ||
    isPaired(kind, [before[0], after[0]])
  );
}
