import { isDrawn } from './look.ts';
import type { Send } from './send.ts';

/**
 * Reports, when somebody presses something on a page that is drawn as one picture, that its fields can't
 * be read. A page that nobody touches wakes nobody.
 */
export function reportDrawing(page: Document, send: Send, signal: AbortSignal): void {
  const reported = new AbortController();
  page.addEventListener(
    'pointerdown',
    ({ isTrusted }) => {
      if (!isTrusted || !isDrawn(page)) return;
      reported.abort();
      void send('drawn', {});
    },
    { capture: true, passive: true, signal: AbortSignal.any([signal, reported.signal]) },
  );
}
