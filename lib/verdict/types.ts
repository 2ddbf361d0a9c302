import type { AddressFinding, KnownBy } from '../site/types.ts';

export const LEVELS = ['quiet', 'notice', 'caution', 'strong'] as const;
export type Level = (typeof LEVELS)[number];

/** Why a verdict is what it is. Each has words in every language under `reason.<code>`. */
export type ReasonCode =
  | `known-${KnownBy}`
  | 'unknown-site'
  | AddressFinding
  | 'insecure-page'
  | 'form-builder'
  | 'sends-elsewhere'
  | 'sends-insecurely'
  | 'sends-by-mail'
  | 'sends-to-messenger'
  | 'sends-to-ip'
  | 'identity-and-money'
  | 'id-photo'
  | 'bank-secret'
  | 'more-than-needed'
  | 'payment-processor';

/** A reason, with the site it names where it names one (a lookalike's target, a destination). */
export interface Reason {
  readonly code: ReasonCode;
  readonly site?: string;
}

export interface Verdict {
  readonly level: Level;
  readonly reasons: readonly Reason[];
}
