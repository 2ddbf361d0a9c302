import type { Kind } from '../ask/kinds.ts';
import { signsFor } from './signs.ts';
import { stepsFor, type StepId } from './steps.ts';

/**
 * Authorities whose advice was read at its source, in August 2026, with the ISO 3166-1 alpha-2 code
 * of their country. Each is named by the text `adviser.<id>`.
 */
const ADVISERS = {
  /** Of the Australian Competition and Consumer Commission. */
  scamwatch: 'AU',
  scamshield: 'SG',
  /** The campaign of UK banks and police. */
  'take-five': 'GB',
  /** South African Banking Risk Information Centre. */
  sabric: 'ZA',
  /** Federal Trade Commission. */
  ftc: 'US',
  /** US Attorney for Maryland. */
  'us-attorney': 'US',
  /** Canadian Anti-Fraud Centre. */
  cafc: 'CA',
  'police-kleve': 'DE',
  /** Dobong police in Seoul. */
  'police-dobong': 'KR',
  /** Ministry of Public Security. */
  mps: 'CN',
} as const;

export type Adviser = keyof typeof ADVISERS;

/** Tells whether an adviser speaks for the person's own country. */
export function isOwnAdviser(adviser: Adviser, country: string | null): boolean {
  return ADVISERS[adviser] === country;
}

/** An authority of another country, and the steps it advises; none where it names signs only. */
interface AdviceFromAbroad {
  readonly adviser: Adviser;
  readonly steps: readonly StepId[];
}

/** Whose advice from other countries the steps and signs for some kinds follow, in their order. */
export function advisersAbroad(kinds: readonly Kind[], country: string | null): readonly AdviceFromAbroad[] {
  const steps = stepsFor(kinds, country);
  const named = [...steps, ...signsFor(kinds)].map(({ adviser }) => adviser);
  return [...new Set(named)]
    .filter((adviser) => adviser !== undefined)
    .filter((adviser) => !isOwnAdviser(adviser, country))
    .map((adviser) => ({
      adviser,
      steps: steps.filter((step) => step.adviser === adviser).map(({ id }) => id),
    }));
}
