import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers/types.ts';
import { openBrowser, type TestBrowser } from './harness/browser.ts';
import { cardBox } from './harness/card.ts';
import { dialog } from './harness/dialog.ts';
import { fixture } from './harness/fixtures.ts';
import type { TestPage } from './harness/page.ts';

/** A phone's screen in CSS pixels, and what a virtual keyboard leaves of its height. */
const SCREEN = { width: 360, height: 740 };
const ABOVE_KEYBOARD = 400;

const PAGES = ['popup.html', 'options.html', 'welcome.html', 'recovery.html'] as const;

/** Where a field is in the viewport. */
const fieldBox = (page: TestPage) =>
  page.evaluate(() => {
    const { x, y, width, height } =
      document.querySelector('#id-number')?.getBoundingClientRect() ?? new DOMRect();
    return { x, y, width, height };
  });

/** Whether the card is on screen as a whole, and none of it over its field. */
async function isBesideField(page: TestPage, height: number): Promise<boolean> {
  const [card, field] = [await cardBox(page), await fieldBox(page)];
  if (!card) return false;
  const isWhole =
    card.x >= 0 && card.y >= 0 && card.x + card.width <= SCREEN.width && card.y + card.height <= height;
  return isWhole && (card.y >= field.y + field.height || card.y + card.height <= field.y);
}

describe.each(BROWSER_NAMES)('on a phone that is touched, in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser.close());

  test('the warning stands at its field, above the keyboard too, and answers to a finger', async () => {
    const page = await browser.open('https://on-a-phone.example/', fixture('job-application.html'));
    await page.asPhone(SCREEN.width, SCREEN.height);
    await expect.poll(() => page.badge()).toBe('!!');
    await page.evaluate(() => document.querySelector('#id-number')?.scrollIntoView({ block: 'center' }));
    await page.tap('#id-number');
    expect(await page.warning()).not.toBeNull();
    await expect.poll(() => isBesideField(page, SCREEN.height)).toBe(true);
    await page.asPhone(SCREEN.width, ABOVE_KEYBOARD);
    // Browsers keep the field in view when the keyboard comes.
    await page.evaluate(() => document.querySelector('#id-number')?.scrollIntoView({ block: 'center' }));
    await expect.poll(() => isBesideField(page, ABOVE_KEYBOARD)).toBe(true);
    await page.tapInWarning(/Why\?/);
    await expect.poll(async () => (await page.warning(0))?.text).toContain('What to do instead');
    await expect.poll(() => isBesideField(page, ABOVE_KEYBOARD)).toBe(true);
    await page.type('A123456');
    await page.press('Enter');
    await expect.poll(() => dialog(page)).toContain('your ID number');
    const question = await cardBox(page);
    expect(question && question.y >= 0 && question.y + question.height <= ABOVE_KEYBOARD).toBe(true);
    await page.tapInWarning(/Don't send/);
    await expect.poll(() => dialog(page)).toBeNull();
    await page.close();
  });

  test('every page of the extension fits without scrolling sideways, with room for a finger on each control', async () => {
    for (const path of PAGES) {
      const page = await browser.openExtensionPage(path);
      await page.asPhone(SCREEN.width, SCREEN.height);
      await expect.poll(() => page.evaluate(() => document.querySelectorAll('button, a').length)).not.toBe(0);
      const misfits = await page.evaluate(() => ({
        path: location.pathname,
        cutOff: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        // A switch has its whole row to be touched.
        small: [...document.querySelectorAll<HTMLElement>('button, select, [role=tab]')]
          .filter((each) => each.checkVisibility() && (each.offsetWidth < 24 || each.offsetHeight < 24))
          .map((each) => each.outerHTML),
      }));
      expect(misfits).toEqual({ path: `/${path}`, cutOff: 0, small: [] });
      await page.close();
    }
  });
});
