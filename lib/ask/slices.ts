/** The longest a slice of work may hold up the page, in milliseconds. */
const SLICE = 4;
/**
 * A page that keeps changing is looked at less and less: each new round of work waits so many times as
 * long as the rounds before it took, up to the longest wait. After a quiet spell all is forgotten.
 */
const REST = 10;
const LONGEST_REST = 1000;
const QUIET = 4000;
/** Work that costs no rest, in milliseconds: what a page takes to build itself. */
const FREE = 25;
/** How many steps pass between two looks at the clock. */
const STEPS = 8;

/**
 * Works a queue off in slices of at most four milliseconds, when the page is idle and seen.
 * `step` does one bounded piece of work and returns false when nothing is left. Returns the
 * function that asks for work to go on.
 */
export function sliced(document: Document, step: () => boolean, signal: AbortSignal): () => void {
  let waiting = false;
  let spent = 0;
  let last = 0;

  const run = (): void => {
    waiting = false;
    if (signal.aborted) return;
    const begin = performance.now();
    if (begin - last > QUIET) spent = 0;
    let steps = 0;
    let isLeft = true;
    while ((isLeft = step())) {
      steps += 1;
      if (steps % STEPS === 0 && performance.now() - begin >= SLICE) break;
    }
    last = performance.now();
    spent += last - begin;
    if (isLeft) wake();
  };

  const wake = (): void => {
    waiting = true;
    if (document.visibilityState === 'hidden') {
      document.addEventListener('visibilitychange', wake, { once: true, signal });
    } else {
      requestIdleCallback(run, { timeout: 200 });
    }
  };

  return () => {
    if (waiting || signal.aborted) return;
    waiting = true;
    const rest = spent < FREE ? 0 : Math.min(spent * REST, LONGEST_REST);
    if (rest === 0) wake();
    else setTimeout(wake, rest);
  };
}
