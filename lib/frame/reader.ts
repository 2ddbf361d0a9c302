import type { Finding } from '../ask/types.ts';
import { summarise } from '../ask/summary.ts';
import { watchPage } from '../ask/watch.ts';
import type { Telling } from '../messages/telling.ts';
import { currentBoard, putUpBoard } from './board.ts';
import { closedRootOf } from './closed-roots.ts';
import { currentLife, endLife } from './life.ts';
import { hearTelling, send, sendUntilAnswered } from './send.ts';
import { watchSharing } from './sharing.ts';

/**
 * Reads one frame that may ask: finds what it asks for, tells the background the kinds, and holds
 * its answer on the board for the warning.
 */
export function startReader(page: Document): void {
  const signal = currentLife();
  if (!signal || currentBoard()?.signal === signal) return;
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
    retire: endLife,
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
    const answer = await sendUntilAnswered('asked', asked, signal);
    // A later report may have overtaken this one.
    if (answer === undefined || summary !== reported) return;
    telling = answer;
    changed();
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
}
