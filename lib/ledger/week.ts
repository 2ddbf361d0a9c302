/** A week in milliseconds. */
export const WEEK = 7 * 24 * 60 * 60 * 1000;

/** The epoch was a Thursday; this Monday is the first of all weeks. */
const FIRST_MONDAY = 4 * 24 * 60 * 60 * 1000;

/** The Monday, 0:00 UTC, of a time's week; both in milliseconds since the epoch. */
export function weekOf(time: number): number {
  return FIRST_MONDAY + Math.floor((time - FIRST_MONDAY) / WEEK) * WEEK;
}
