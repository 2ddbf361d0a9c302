import { hearFirst } from '../hearing/hear.ts';

/** Hears of a person's touch, and answers whether it is done and need not hear of the next. */
export type TouchReport = (touch: Event) => boolean;

/**
 * Has some things reported when the person presses or types something in the page. A page that nobody
 * touches wakes nobody.
 */
export function reportOnTouch(reports: readonly TouchReport[], signal: AbortSignal): void {
  let waiting = reports;
  const onTouch = (touch: Event) => {
    waiting = waiting.filter((report) => !report(touch));
  };
  hearFirst('pointerdown', onTouch, signal);
  hearFirst('keydown', onTouch, signal);
}
