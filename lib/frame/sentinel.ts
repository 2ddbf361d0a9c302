import { awaitControl } from '../ask/first-control.ts';
import { passGate } from '../ask/gate.ts';
import { candidates } from '../ask/typed/candidates.ts';
import { looksLikeNumber } from '../ask/typed/looks-like-number.ts';
import { watchControls } from '../ask/watch-controls.ts';
import { closedRootOf } from './closed-roots.ts';
import { reportDrawing } from './drawing.ts';
import { beginLife } from './life.ts';
import { send, sendUntilAnswered } from './send.ts';
import { watchTyping } from './typing.ts';
import { reportVisitOnce } from './visit-mark.ts';

/**
 * Watches one frame for controls that may ask for personal data, and for typed numbers worth checking.
 * The first of either brings in the reader, which knows all words of all languages and all checksums;
 * a frame without any stays as it is, and sends nothing.
 */
export function startSentinel(page: Document): void {
  const life = beginLife();
  const watching = new AbortController();
  const signal = AbortSignal.any([life, watching.signal]);
  const callReader = () => {
    watching.abort();
    void sendUntilAnswered('may-ask', {}, life);
  };
  const watch = () => {
    watchControls(page, { signal, rootOf: closedRootOf, decide: passGate, onChange: callReader });
    watchTyping(
      page,
      (text) => candidates(text).some(looksLikeNumber) || null,
      (_control, found) => {
        if (found) callReader();
      },
      signal,
    );
  };
  awaitControl(page, watch, signal);
  if (self === top) {
    reportVisitOnce(page, send, life);
    reportDrawing(page, send, life);
  }
}
