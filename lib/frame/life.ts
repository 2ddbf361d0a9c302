const KEY = '__formwarnLife';

type World = typeof globalThis & { [KEY]?: AbortController };

/**
 * Begins the life of our scripts in this frame, and ends that of a copy left by an earlier version of
 * the extension: browsers leave its scripts running, in the same isolated world.
 *
 * @returns the signal that everything in the frame lives by
 */
export function beginLife(): AbortSignal {
  endLife();
  const life = new AbortController();
  (globalThis as World)[KEY] = life;
  return life.signal;
}

/** The signal of the life begun in this frame; null before it began. */
export function currentLife(): AbortSignal | null {
  return (globalThis as World)[KEY]?.signal ?? null;
}

/** Ends the life of our scripts in this frame. */
export function endLife(): void {
  (globalThis as World)[KEY]?.abort();
}
