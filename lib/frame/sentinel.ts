import { awaitControl } from '../ask/first-control.ts';
import { drawingReport } from './drawing.ts';
import { beginLife } from './life.ts';
import { send } from './send.ts';
import { reportOnTouch } from './touch.ts';
import { visitReport } from './visit-mark.ts';
import { prepareWatching, watchForAsking } from './watching.ts';

/**
 * Watches one frame for controls that may ask for personal data, and for typed numbers worth checking.
 * The first of either brings in the reader, which knows all words of all languages and all checksums;
 * a frame without any stays as it is, and sends nothing.
 */
export function startSentinel(page: Document): void {
  const life = beginLife();
  const watch = () => {
    if (!life.aborted) watchForAsking(page, life);
  };
  // In tasks of their own: it is compiled only now.
  const compile = () => {
    prepareWatching();
    setTimeout(watch);
  };
  awaitControl(page, () => setTimeout(compile), life);
  if (self === top) reportOnTouch([visitReport(page, send), drawingReport(page, send)], life);
}
