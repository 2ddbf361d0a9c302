import type { Box } from '../../../lib/frame/placing.ts';
import { readPicture } from './picture.ts';
import type { TestPage } from './page.ts';

/** White, and the red of the strong level, of `components/shared/tokens.css` in light colours. */
const SURFACE = [255, 255, 255] as const;
const STRONG = [160, 44, 29] as const;

/** Where the card or the dialog is drawn; null where there is none. */
export async function cardBox(page: TestPage): Promise<Box | null> {
  const boxes = await page.evaluateInClosedRoots((root) => {
    const card = root.querySelector('dialog') ?? root.querySelector('section.card');
    if (!card || getComputedStyle(card).visibility !== 'visible') return null;
    const { x, y, width, height } = card.getBoundingClientRect();
    return { x, y, width, height };
  });
  return boxes.find((box) => box !== null) ?? null;
}

/** What of a strong card's own colours is on screen at its place. Both are 0 where it can't be seen. */
async function cardInPicture(page: TestPage): Promise<{ bar: number; surface: number }> {
  const box = await cardBox(page);
  if (!box) return { bar: 0, surface: 0 };
  const picture = readPicture(await page.screenshot());
  const bar = { x: box.x + 24, y: box.y + 1, width: box.width - 48, height: 3 };
  return { bar: picture.share(bar, STRONG), surface: picture.share(box, SURFACE) };
}

/** Whether a person sees a strong card whole. */
export async function isSeenWhole(page: TestPage): Promise<boolean> {
  const { bar, surface } = await cardInPicture(page);
  return bar > 0.6 && surface > 0.4;
}
