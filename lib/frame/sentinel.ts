import { awaitControl } from '../ask/first-control.ts';
import { drawingReport } from './drawing.ts';
import { beginLife } from './life.ts';
import { send } from './send.ts';
import { reportOnTouch } from './touch.ts';
import { visitReport } from './visit-mark.ts';
import { watchForAsking } from './watching.ts';

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
  // In a task of its own: it is compiled only now.
  awaitControl(page, () => setTimeout(watch), life);
  if (self === top) reportOnTouch(page, [visitReport(page, send), drawingReport(page, send)], life);
}
