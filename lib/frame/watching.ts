import { passGate } from '../ask/gate.ts';
import { candidates } from '../ask/typed/candidates.ts';
import { looksLikeNumber } from '../ask/typed/looks-like-number.ts';
import { watchControls } from '../ask/watch-controls.ts';
import { closedRootOf } from './closed-roots.ts';
import { sendUntilAnswered } from './send.ts';
import { watchTyping } from './typing.ts';

/** Does nothing but have this module compiled and begun, which takes milliseconds, so that it can be done before. */
export function prepareWatching(): void {}

/**
 * Watches the controls of a page, and what is typed into it, until one of them may ask for personal
 * data or a typed text may be a number that does. Then it calls for the reader.
 *
 * The build folds this module and all it needs into one function, which browsers compile when it is
 * first called (scripts/folded-plugin.ts): most frames have no controls.
 */
export function watchForAsking(page: Document, life: AbortSignal): void {
  const watching = new AbortController();
  const signal = AbortSignal.any([life, watching.signal]);
  const callReader = () => {
    watching.abort();
    void sendUntilAnswered('may-ask', {}, life);
  };
  watchControls(page, { signal, rootOf: closedRootOf, decide: passGate, onChange: callReader });
  watchTyping(
    page,
    (text) => candidates(text).some(looksLikeNumber) || null,
    (_control, found) => {
      if (found) callReader();
    },
    signal,
  );
}
