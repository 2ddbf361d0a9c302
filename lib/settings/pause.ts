import type { Settings } from './types.ts';

/** For how long warnings can be paused everywhere. */
export const PAUSE_SPANS = ['hour', 'tomorrow', 'until-on'] as const;
export type PauseSpan = (typeof PAUSE_SPANS)[number];

/** The last moment a `Date` can hold (ECMA-262, 21.4.1.1): a pause until then ends only by hand. */
const NEVER = 8.64e15;

const HOUR = 3_600_000;

/** Longer than the longest pause that ends by itself, in milliseconds: until tomorrow's morning, past a change of clocks. */
const LONGEST = 30 * HOUR;

/** When people begin a new day, in hours of local time: a pause begun at night lasts until the morning. */
const MORNING = 5;

/** When a pause that begins now ends, in milliseconds since the epoch. */
export function pauseEnd(span: PauseSpan, now: number): number {
  if (span === 'until-on') return NEVER;
  if (span === 'hour') return now + HOUR;
  const morning = new Date(now);
  if (morning.getHours() >= MORNING) morning.setDate(morning.getDate() + 1);
  return morning.setHours(MORNING, 0, 0, 0);
}

/**
 * When the present pause ends: a time in milliseconds since the epoch, `by-hand` where only the person
 * ends it, null while there is none.
 */
export function presentPause({ pausedUntil }: Settings, now: number): number | 'by-hand' | null {
  if (pausedUntil === null || pausedUntil <= now) return null;
  if (pausedUntil >= NEVER) return 'by-hand';
  // Begun under a clock that was ahead, a pause would last until the clock has caught up.
  return pausedUntil <= now + LONGEST ? pausedUntil : null;
}
