/** The longest a slice of work may hold up the page, in milliseconds. */
const SLICE = 4;
/** How many steps pass between two looks at the clock. */
const STEPS = 8;

/**
 * Works a queue off in slices of at most four milliseconds, when the page is idle and seen.
 * `step` does one bounded piece of work and returns false when nothing is left. Returns the
 * function that asks for work to go on.
 */
export function sliced(document: Document, step: () => boolean, signal: AbortSignal): () => void {
  let waiting = false;

  const run = (): void => {
    waiting = false;
    if (signal.aborted) return;
    const end = performance.now() + SLICE;
    let steps = 0;
    while (step()) {
      steps += 1;
      if (steps % STEPS === 0 && performance.now() >= end) {
        start();
        return;
      }
    }
  };

  const start = (): void => {
    if (waiting || signal.aborted) return;
    waiting = true;
    if (document.visibilityState === 'hidden') {
      document.addEventListener('visibilitychange', () => wake(), { once: true, signal });
    } else {
      wake();
    }
  };

  const wake = (): void => {
    requestIdleCallback(run, { timeout: 200 });
  };

  return start;
}
