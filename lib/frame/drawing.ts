import { isDrawn } from './look.ts';
import type { Send } from './send.ts';
import type { TouchReport } from './touch.ts';

/**
 * Reports once, when somebody presses something on a page that is drawn as one picture, that its fields
 * can't be read.
 */
export const drawingReport =
  (page: Document, send: Send): TouchReport =>
  ({ type }) => {
    if (type !== 'pointerdown' || !isDrawn(page)) return false;
    void send('drawn', {});
    return true;
  };
