import type { Finding } from '../ask/types.ts';
import { summarise } from '../ask/summary.ts';
import { watchPage } from '../ask/watch.ts';
import type { Telling } from '../messages/telling.ts';
import { currentBoard, putUpBoard } from './board.ts';
import { closedRootOf } from './closed-roots.ts';
import { hearTelling, send } from './send.ts';
import { watchSharing } from './sharing.ts';
import { reportVisitOnce } from './visit-mark.ts';

/** How often, and after how many milliseconds, a background that does not answer is asked again. */
const RETRIES = [300, 1000, 3000];

const wait = (milliseconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/**
 * Watches one frame: finds what it asks for, tells the background the kinds, and holds its answer
 * on the board for the warning. A frame that asks for nothing sends nothing.
 *
 * A copy left by an earlier version of the extension is retired first.
 */
export function startSentinel(page: Document): void {
  currentBoard()?.retire();
  const life = new AbortController();
  const { signal } = life;
  const listeners = new Set<() => void>();
  let asking: ReadonlyMap<HTMLElement, Finding> = new Map();
  let telling: Telling | null = null;
  let reported = '';
  let isShared = false;

  const changed = () => {
    for (const listener of listeners) listener();
  };

  putUpBoard({
    get asking() {
      return asking;
    },
    get telling() {
      return telling;
    },
    signal,
    retire: () => life.abort(),
    onChange(listener, until) {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener));
    },
    send,
  });

  const report = async () => {
    const asked = summarise(asking, page);
    const summary = JSON.stringify(asked);
    if (asked.kinds.length === 0 || summary === reported) return;
    reported = summary;
    for (const pause of [0, ...RETRIES]) {
      if (pause) await wait(pause);
      if (signal.aborted || summary !== reported) return;
      const answer = await send('asked', asked);
      // Undefined: the background was not there. Null: it was, and all is quiet.
      if (answer === undefined) continue;
      telling = answer;
      changed();
      return;
    }
  };

  watchPage(page, {
    signal,
    rootOf: closedRootOf,
    onChange(found) {
      asking = found;
      changed();
      void report();
    },
  });

  hearTelling((said) => {
    telling = said;
    changed();
  }, signal);

  watchSharing(
    page,
    () => asking.keys(),
    () => {
      isShared = true;
      void send('outcome', { outcome: 'shared' });
    },
    signal,
  );

  addEventListener(
    'pagehide',
    () => {
      if (telling && !isShared) void send('outcome', { outcome: 'left' });
    },
    { signal },
  );

  if (self === top) reportVisitOnce(page, send, signal);
}
