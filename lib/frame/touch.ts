/** Hears of a person's touch, and answers whether it is done and need not hear of the next. */
export type TouchReport = (touch: Event) => boolean;

/**
 * Has some things reported when the person presses or types something in the page. A page that nobody
 * touches wakes nobody. One pair of listeners serves them all, since every page pays for each.
 */
export function reportOnTouch(page: Document, reports: readonly TouchReport[], signal: AbortSignal): void {
  let waiting = reports;
  const onTouch = (touch: Event) => {
    if (touch.isTrusted) waiting = waiting.filter((report) => !report(touch));
  };
  for (const type of ['pointerdown', 'keydown']) {
    page.addEventListener(type, onTouch, { capture: true, passive: true, signal });
  }
}
