import { vi } from 'vitest';

/** Locks that are waited for; the fake browser's are always free. */
const { locks } = navigator;

/** Gives the background locks that are waited for, as browsers do, and a clock that {@link quiet} puts forward. */
export function beginAsBrowsersDo(): void {
  vi.stubGlobal('navigator', { ...navigator, locks });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
}

/** How many moments in a row nothing may be under way. */
const MOMENTS = 5;

/** Longer than the background leaves anything for later, shorter than it waits for what is stored; milliseconds. */
const LATER = 200;

/** Resolves once the background has done all its work: it writes the history behind its answers, under locks. */
export async function quiet(): Promise<void> {
  for (let moments = 0; moments < MOMENTS; moments += 1) {
    // Each look comes after the one before.
    // oxlint-disable no-await-in-loop
    await new Promise(setImmediate);
    const { held = [], pending = [] } = await locks.query();
    // oxlint-enable no-await-in-loop
    if (held.length + pending.length > 0) moments = -1;
    else vi.advanceTimersByTime(LATER);
  }
}
