import type { Finding } from '../ask/types.ts';
import { summarise } from '../ask/summary.ts';
import { nearOf } from '../ask/typed/near.ts';
import { recogniseIn } from '../ask/typed/recognise.ts';
import { watchPage } from '../ask/watch.ts';
import type { Telling } from '../messages/telling.ts';
import { currentBoard, putUpBoard } from './board.ts';
import { closedRootOf } from './closed-roots.ts';
import { currentLife, endLife } from './life.ts';
import { hearBackground, send, sendUntilAnswered } from './send.ts';
import { watchSharing } from './sharing.ts';
import { focused, watchTyping } from './typing.ts';

/**
 * Reads one frame that may ask: finds what it asks for, tells the background the kinds, and holds
 * its answer on the board for the warning.
 */
export function startReader(page: Document): void {
  const signal = currentLife();
  if (!signal || currentBoard()?.signal === signal) return;
  const listeners = new Set<() => void>();
  let named: ReadonlyMap<HTMLElement, Finding> = new Map();
  const typed = new Map<HTMLElement, Finding>();
  let asking: ReadonlyMap<HTMLElement, Finding> = new Map();
  /** A frame too small for its own warning, which stands here for the field inside. */
  let beside: Element | null = null;
  let telling: Telling | null = null;
  let reported = '';
  let isShared = false;

  const changed = () => {
    for (const listener of listeners) listener();
  };

  putUpBoard({
    get asking() {
      return withBeside();
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

  const found = () => {
    for (const control of typed.keys()) if (!control.isConnected) typed.delete(control);
    // What a typed number proves to be counts for more than what a label says.
    asking = new Map([...named, ...typed]);
    changed();
    void report();
  };

  /** What to warn at: with a frame that has no room for its warning, which asks nothing itself. */
  const withBeside = (): ReadonlyMap<HTMLElement, Finding> => {
    const kind = telling?.kinds[0];
    if (!(beside instanceof HTMLElement) || !kind) return asking;
    return new Map([...asking, [beside, { kind, signal: 'label', words: '' }]]);
  };

  watchPage(page, {
    signal,
    rootOf: closedRootOf,
    onChange(answers) {
      named = answers;
      found();
    },
  });

  watchTyping(
    page,
    (text, control) => recogniseIn(text, nearOf(control, text)),
    (control, kind) => {
      if ((typed.get(control)?.kind ?? null) === kind || named.get(control)?.kind === kind) return;
      if (kind) typed.set(control, { kind, signal: 'typed', words: '' });
      else typed.delete(control);
      found();
    },
    signal,
  );

  hearBackground((message) => {
    if (message.type === 'beside') {
      // The person is in that frame, so it is what has the focus here.
      const frame = message.telling && focused(page);
      beside = frame instanceof HTMLIFrameElement ? frame : null;
    }
    if (message.type === 'telling' || beside) telling = message.telling;
    changed();
  }, signal);

  watchSharing(
    // On a site that is known or trusted, a number in a chat is nobody's business.
    () => (telling ? asking : named).keys(),
    () => {
      isShared = true;
      void send('outcome', { outcome: 'shared' });
    },
    signal,
  );

  // Out of the back-forward cache a page comes without its badge, and its tab may have had other visits since.
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      reported = '';
      void report();
    },
    { signal },
  );

  addEventListener(
    'pagehide',
    () => {
      if (telling && !isShared) void send('outcome', { outcome: 'left' });
    },
    { signal },
  );
}
