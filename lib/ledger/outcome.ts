import type { Outcome } from './types.ts';

const STRENGTH: Readonly<Record<Outcome, number>> = {
  asked: 0,
  seen: 1,
  dismissed: 2,
  trusted: 2,
  left: 2,
  shared: 3,
};

/**
 * The outcome that stands after another was told: what says more wins, and of two that say as much
 * the later. Messages can come late, so a page's closing never undoes its sending.
 */
export function strongerOutcome(standing: Outcome, told: Outcome): Outcome {
  return STRENGTH[told] >= STRENGTH[standing] ? told : standing;
}
