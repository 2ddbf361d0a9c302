/** What is paused on a page, and what the person may do about it. */
export interface Pausing {
  /** When the pause of everything ends: milliseconds since the epoch; null while there is none. */
  readonly until: number | 'by-hand' | null;
  /** This site is paused. */
  readonly isSitePaused: boolean;
  /** A policy has decided about pausing everything, or about paused sites. */
  readonly isLocked: boolean;
  readonly areSitesLocked: boolean;
}

/** Tells whether the person can end the pause: a policy's pause stays. */
export function canResume({ until, isSitePaused, isLocked, areSitesLocked }: Pausing): boolean {
  return !(until !== null && isLocked) && !(isSitePaused && areSitesLocked);
}
