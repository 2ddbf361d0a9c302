import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from './types.ts';

/** A warning as a person sees it. */
export interface ShownWarning {
  readonly level: string;
  readonly text: string;
}

/**
 * Scrolls the first match of a selector into view and clicks its middle, which gives a field the focus.
 *
 * @throws when nothing matches
 */
export async function click(page: Page, selector: string): Promise<void> {
  const middle = await page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = element?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, selector);
  if (!middle) throw new Error(`Nothing on the page matches ${selector}`);
  await page.clickAt(middle.x, middle.y);
}

/** The warning on screen in a tab or its frames, or null while there is none. */
export async function readWarning(page: Page): Promise<ShownWarning | null> {
  const shown = await page.evaluateInClosedRoots((root) => {
    const card = root.querySelector<HTMLElement>('section.card');
    if (!card || !root.host.matches(':popover-open')) return null;
    if (getComputedStyle(card).visibility !== 'visible') return null;
    const level = ['notice', 'caution', 'strong'].find((name) => card.classList.contains(name)) ?? '';
    return { level, text: card.innerText.replace(/\s+/g, ' ').trim() };
  });
  return shown.find((warning) => warning !== null) ?? null;
}

/**
 * Waits until something is there.
 *
 * @param look is called again and again until it gives neither null nor false
 * @param patience in milliseconds
 * @returns what `look` gave last, null when it gave nothing in time
 */
export async function waitFor<Found>(
  look: () => Promise<Found | null | false>,
  patience = 5000,
): Promise<Found | null> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) return null;
    await sleep(50);
  }
}
