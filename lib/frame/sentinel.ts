import { passGate } from '../ask/gate.ts';
import { watchControls } from '../ask/watch-controls.ts';
import { closedRootOf } from './closed-roots.ts';
import { beginLife } from './life.ts';
import { send, sendUntilAnswered } from './send.ts';
import { reportVisitOnce } from './visit-mark.ts';

/**
 * Watches one frame for controls that may ask for personal data. The first one brings in the reader,
 * which knows all words of all languages; a frame without any stays as it is, and sends nothing.
 */
export function startSentinel(page: Document): void {
  const signal = beginLife();
  const watching = new AbortController();
  watchControls(page, {
    signal: AbortSignal.any([signal, watching.signal]),
    rootOf: closedRootOf,
    decide: passGate,
    onChange() {
      watching.abort();
      void sendUntilAnswered('may-ask', {}, signal);
    },
  });
  if (self === top) reportVisitOnce(page, send, signal);
}
