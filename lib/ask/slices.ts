/** When a slice of work ends with the step it is at, in milliseconds: steps take up to three the first time. */
const SLICE = 1;
/**
 * How long changes are gathered before they are looked at, in milliseconds: six hundred times as long
 * as the rounds before took, so that a page that keeps changing costs less than two thousandths of the time, within
 * these bounds.
 */
const REST = 600;
const SHORTEST_REST = 50;
const LONGEST_REST = 2500;
/** After so many milliseconds without work, what was spent is forgotten. */
const QUIET = 2000;
/** The longest wait for an idle moment, in milliseconds, and where a person is waiting. */
const LONGEST_WAIT = 200;
const SHORT_WAIT = 50;

/** Asks for work to go on. */
export interface Slices {
  /** After a rest, the longer the busier the page. */
  soon(): void;
  /** In the next idle moment. */
  now(): void;
}

/**
 * Works a queue off in slices of about a millisecond, when the page is idle and seen. `step` does one
 * bounded piece of work and returns false when nothing is left.
 */
export function sliced(document: Document, step: () => boolean, signal: AbortSignal): Slices {
  let resting: ReturnType<typeof setTimeout> | null = null;
  let isDue = false;
  let isAgain = false;
  let isCounted = false;
  let cost = 0;
  let spent = 0;
  let last = 0;

  const run = (idle: IdleDeadline): void => {
    isDue = false;
    if (signal.aborted) return;
    const begin = performance.now();
    let isLeft = true;
    while ((isLeft = step()) && performance.now() - begin < SLICE);
    last = performance.now();
    cost += last - begin;
    if (isLeft) {
      goOn(idle);
      return;
    }
    if (isCounted) spent = (spent + cost) / 2;
    cost = 0;
    isCounted = false;
    if (isAgain) slices.soon();
  };

  /** An idle moment may be 50 ms long and calls back once: what is left of it is used in tasks of their own. */
  const goOn = (idle: IdleDeadline): void => {
    if (idle.timeRemaining() < SLICE) {
      wake(LONGEST_WAIT);
      return;
    }
    isDue = true;
    setTimeout(() => run(idle));
  };

  const wake = (timeout: number): void => {
    isDue = true;
    if (document.visibilityState === 'hidden') {
      document.addEventListener('visibilitychange', () => wake(timeout), { once: true, signal });
    } else {
      requestIdleCallback(run, { timeout });
    }
  };

  const slices: Slices = {
    soon() {
      isAgain = isDue;
      if (resting !== null || isDue || signal.aborted) return;
      if (performance.now() - last > QUIET) spent = 0;
      isCounted = true;
      resting = setTimeout(
        () => {
          resting = null;
          if (!isDue && !signal.aborted) wake(LONGEST_WAIT);
        },
        Math.min(Math.max(spent * REST, SHORTEST_REST), LONGEST_REST),
      );
    },
    now() {
      if (!isDue && !signal.aborted) wake(SHORT_WAIT);
    },
  };
  return slices;
}

/** Goes on in a task of its own. A timer set by timers waits for 4 ms at least, as the HTML standard has it. */
function inNextTask(run: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', run);
  port1.start();
  port2.postMessage(null);
}

/** Works something off without waiting for an idle moment: a slice now, what is left in tasks of their own. */
export function atOnce(work: Iterator<undefined>, signal: AbortSignal): void {
  if (signal.aborted) return;
  const begin = performance.now();
  while (!work.next().done) {
    if (performance.now() - begin >= SLICE) {
      inNextTask(() => atOnce(work, signal));
      return;
    }
  }
}
