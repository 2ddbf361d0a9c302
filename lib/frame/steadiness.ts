import type { Box } from './placing.ts';

/** A card that moved less than this, in CSS pixels, stood still. */
const STILL = 1.5;

/** How long an element has been clear to see and in one place. */
export interface Steadiness {
  /**
   * Takes what is so now and gives the milliseconds for which it has been so without a break.
   *
   * @param now milliseconds of any clock that only goes forward
   */
  note(now: number, isClear: boolean, box: Box): number;
}

/** Starts with an element that hasn't been seen yet. */
export function steadiness(): Steadiness {
  let since: number | null = null;
  let last: Box | null = null;
  return {
    note(now, isClear, box) {
      const isStill =
        last !== null &&
        Math.abs(last.x - box.x) + Math.abs(last.y - box.y) < STILL &&
        Math.abs(last.width - box.width) < STILL;
      if (!isClear || !isStill) {
        since = null;
        last = box;
      }
      if (!isClear) return 0;
      since ??= now;
      return now - since;
    },
  };
}
