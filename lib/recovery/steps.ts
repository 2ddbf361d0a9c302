import type { Kind } from '../ask/kinds.ts';
import type { Adviser } from './advisers.ts';
import { ACCOUNT, ALL, CARD, IDENTITY, MONEY } from './groups.ts';

/** How soon a step is due, the most urgent first; each has the heading `recovery.<phase>`. */
export const PHASES = ['at-once', 'today', 'weeks'] as const;
export type Phase = (typeof PHASES)[number];

/** Something to do; told by the texts `step.<id>` and, in more words, `step.<id>-how`. */
interface StepFacts {
  readonly id: string;
  readonly phase: Phase;
  /** It is due when one of these was shared. */
  readonly kinds: readonly Kind[];
  /** ISO 3166-1 alpha-2 codes; absent where it holds everywhere. */
  readonly countries?: readonly string[];
  /** Who advises it; absent where it is common sense. */
  readonly adviser?: Adviser;
}

/** All steps, in the order in which they are to be taken. */
export const STEPS = [
  { id: 'call-bank', phase: 'at-once', kinds: MONEY, adviser: 'scamwatch' },
  { id: 'block-card', phase: 'at-once', kinds: CARD },
  { id: 'bank-password', phase: 'at-once', kinds: ['bank-pin-or-otp'], adviser: 'scamshield' },
  { id: 'guard-account', phase: 'at-once', kinds: ACCOUNT },
  { id: 'stop', phase: 'at-once', kinds: ALL, adviser: 'take-five' },
  { id: 'proof', phase: 'at-once', kinds: ALL },
  { id: 'report', phase: 'today', kinds: ALL },
  {
    id: 'credit-freeze',
    phase: 'today',
    kinds: [...IDENTITY, 'date-of-birth'],
    countries: ['US'],
    adviser: 'ftc',
  },
  {
    id: 'credit-bureaus',
    phase: 'today',
    kinds: [...IDENTITY, 'date-of-birth'],
    countries: ['CA'],
    adviser: 'cafc',
  },
  {
    id: 'protective-registration',
    phase: 'today',
    kinds: [...IDENTITY, 'date-of-birth'],
    countries: ['ZA'],
    adviser: 'sabric',
  },
  { id: 'opened-account', phase: 'today', kinds: ['id-document-upload'], adviser: 'police-kleve' },
  { id: 'passwords', phase: 'today', kinds: ALL, adviser: 'scamshield' },
  { id: 'two-steps', phase: 'today', kinds: ALL, adviser: 'scamshield' },
  { id: 'issuer', phase: 'today', kinds: IDENTITY },
  { id: 'phone-provider', phase: 'today', kinds: ['phone'] },
  { id: 'letter', phase: 'weeks', kinds: ALL },
  { id: 'statements', phase: 'weeks', kinds: [...MONEY, ...IDENTITY], adviser: 'scamshield' },
  { id: 'misuse', phase: 'weeks', kinds: ALL, adviser: 'mps' },
] as const satisfies readonly StepFacts[];

export type StepId = (typeof STEPS)[number]['id'];
export type Step = StepFacts & { readonly id: StepId };

/**
 * The steps to take after some kinds were shared, in order; none where nothing was.
 *
 * @param country ISO 3166-1 alpha-2 code; null where it isn't known
 */
export function stepsFor(kinds: readonly Kind[], country: string | null): readonly Step[] {
  const steps: readonly Step[] = STEPS;
  return steps.filter(
    (step) =>
      kinds.some((kind) => step.kinds.includes(kind)) &&
      (!step.countries || (country !== null && step.countries.includes(country))),
  );
}

/** Tells whether something is the id of a step. */
export function isStepId(raw: unknown): raw is StepId {
  return STEPS.some(({ id }) => id === raw);
}
