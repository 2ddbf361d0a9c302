import { KEY, type Opened, type World } from './hear.ts';

/** How long ago a chooser may have been opened for a warning about it to be in time, in milliseconds. */
const FRESH = 10_000;

/** Takes the file chooser that was opened last, if it is one of those asked for, so that it is told of once. */
export function takeOpened(isAsked: (control: HTMLElement) => boolean): Opened | null {
  const hearing = (globalThis as World)[KEY];
  if (!hearing?.opened) return null;
  const { opened } = hearing;
  const isFresh = performance.now() - opened.at <= FRESH;
  if (isFresh && !isAsked(opened.control)) return null;
  hearing.opened = null;
  return isFresh ? opened : null;
}
