import { hearFirst } from '../hearing/hear.ts';
import { CONTROLS } from './controls.ts';
import { HOST } from './roots.ts';

/** How long a page that changes is left alone before it is looked at, in milliseconds. */
const REST = 100;

const WORTH_WATCHING = `${CONTROLS},${HOST}`;

/**
 * Waits for the first control in a page, the first element whose shadow root may hold one, or the first
 * focus, which tells of those that nothing else does. Most frames never have any: they are spared all the
 * rest. Names no element and no part of the extension's API before, since a page pays for each.
 *
 * @param onFound called once, at once where there is one already
 */
export function awaitControl(page: Document, onFound: () => void, signal: AbortSignal): void {
  let isWaiting = true;
  const end = (): void => {
    isWaiting = false;
    observer.disconnect();
  };
  const found = (): void => {
    if (!isWaiting) return;
    end();
    onFound();
  };
  const look = (): void => {
    if (!isWaiting) return;
    if (Document.prototype.querySelector.call(page, WORTH_WATCHING)) found();
    else observer.observe(page, { childList: true, subtree: true });
  };
  const observer = new MutationObserver(() => {
    // Nothing more needs to be told until somebody has looked.
    observer.disconnect();
    setTimeout(look, REST);
  });
  signal.addEventListener('abort', end);
  hearFirst('focusin', found, signal);
  look();
}
