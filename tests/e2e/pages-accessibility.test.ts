import type { AxeResults } from 'axe-core';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { provideBrowser } from '../../scripts/browsers/provide.ts';
import { setScheme } from '../../scripts/gallery/browsers.ts';
import { pageAddress, PAGE_NAMES, PAGE_STATES, type PageName } from '../../scripts/gallery/page-states.ts';
import { type GalleryServer, serveGallery } from '../../scripts/gallery/server.ts';
import { AXE, faultsIn } from './harness/axe.ts';

/** The state of each page in which most can be done. */
const FULLEST: Readonly<Record<PageName, readonly string[]>> = {
  popup: ['page-strong', 'history-trouble', 'history-open', 'cases', 'cases-story'],
  options: ['full', 'restore'],
  welcome: ['no-access'],
  recovery: ['steps'],
  owners: ['new'],
};

/** What the Tab key has to come to; of a set of radio buttons, to the one that is chosen. */
const CONTROLS = 'a[href], button, input:not([type=radio]), input:checked, select, summary';

/** The smallest popup and the smallest phone, in CSS pixels. */
const SMALL = { width: 360, height: 600 };

let server: GalleryServer;
let browser: Browser;

beforeAll(async () => {
  server = await serveGallery();
  browser = await launch({ executablePath: provideBrowser('chromium'), args: ['--no-sandbox'] });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

describe.each(PAGE_NAMES)('the page %s', (name: PageName) => {
  let tab: Page;
  beforeAll(async () => {
    tab = await browser.newPage();
    await tab.setViewport(SMALL);
    await tab.goto(server.origin + pageAddress(name, PAGE_STATES[name][0], 'en'));
    await tab.waitForSelector('[data-shown]');
    // Colours on their way from one to another would be measured half-way.
    await tab.addStyleTag({ content: '* { transition: none !important }' });
    await tab.evaluate(AXE);
  });
  afterAll(() => tab.close());

  const show = (state: string) => tab.evaluate(`show(${JSON.stringify(state)})`);
  const look = (options: object) =>
    tab.evaluate(`axe.run(document, ${JSON.stringify(options)})`) as Promise<AxeResults>;

  /** By how many pixels the page is wider than the view, laid out this way at this size of text. */
  const overflow = (direction: 'ltr' | 'rtl', size: string) =>
    tab.evaluate(
      (dir, fontSize) => {
        const { documentElement: root } = document;
        root.dir = dir;
        root.style.fontSize = fontSize;
        const panels = [...document.querySelectorAll<HTMLElement>('.panel:not([hidden])')];
        const wide = [root, ...panels].map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
        root.dir = 'ltr';
        root.style.fontSize = '';
        return Math.max(...wide);
      },
      direction,
      size,
    );

  /** How many controls the Tab key has not come to yet. */
  const unreached = () =>
    tab.evaluate((controls) => {
      const waiting = [...document.querySelectorAll<HTMLElement & { disabled?: boolean }>(controls)];
      return waiting.filter(
        (one) => one.tabIndex >= 0 && !one.disabled && !('reached' in one.dataset) && one.checkVisibility(),
      ).length;
    }, CONTROLS);

  /** Notes what has the focus, and tells whether anybody can see that it has. */
  const isFocusSeen = () =>
    tab.evaluate(() => {
      const { activeElement } = document;
      if (!(activeElement instanceof HTMLElement) || activeElement === document.body) return true;
      activeElement.dataset['reached'] = '';
      const around = [activeElement, activeElement.parentElement, activeElement.closest('.case, .featured')];
      return around.some((one) => one && getComputedStyle(one).outlineStyle !== 'none');
    });

  test.each(FULLEST[name])(
    'is used by the keyboard alone, in forced colours, in the state “%s”',
    async (state) => {
      await show(state);
      await setScheme(tab, 'chromium', 'forced');
      // Some of a page comes a moment later than the rest.
      const most = 2 * (await unreached()) + 20;
      // One key after the other.
      // oxlint-disable-next-line no-await-in-loop
      for (let press = 0; press < most && (await unreached()) > 0; press += 1) {
        // oxlint-disable-next-line no-await-in-loop
        await tab.keyboard.press('Tab');
        // oxlint-disable-next-line no-await-in-loop
        expect(await isFocusSeen(), `after ${press + 1} presses`).toBe(true);
      }
      expect(await unreached()).toBe(0);
    },
  );

  test.each(PAGE_STATES[name] as readonly string[])(
    'can be read and used by everybody in the state “%s”',
    async (state) => {
      await show(state);
      await setScheme(tab, 'chromium', 'light');
      expect(faultsIn(await look({ rules: { 'target-size': { enabled: true } } }))).toEqual([]);
      await setScheme(tab, 'chromium', 'dark');
      expect(faultsIn(await look({ runOnly: ['color-contrast'] }))).toEqual([]);
      for (const direction of ['ltr', 'rtl'] as const) {
        for (const size of ['100%', '200%']) {
          // One layout after the other.
          // oxlint-disable-next-line no-await-in-loop
          expect(await overflow(direction, size), `${direction} at ${size}`).toBeLessThanOrEqual(0);
        }
      }
    },
  );
});
