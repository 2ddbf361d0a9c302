import type { AxeResults } from 'axe-core';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { provideBrowser } from '../../scripts/browsers/provide.ts';
import { setScheme } from '../../scripts/gallery/browsers.ts';
import { pageAddress, PAGE_NAMES, PAGE_STATES, type PageName } from '../../scripts/gallery/page-states.ts';
import { type GalleryServer, serveGallery } from '../../scripts/gallery/server.ts';
import { AXE, faultsIn } from './harness/axe.ts';

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
