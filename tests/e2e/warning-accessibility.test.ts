import type { AxeResults } from 'axe-core';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { provideBrowser } from '../../scripts/browsers/provide.ts';
import { misfits } from '../../scripts/gallery/misfits.ts';
import { type GalleryServer, serveGallery } from '../../scripts/gallery/server.ts';
import {
  addressOf,
  PARTS,
  type ViewName,
  VIEWS,
  viewsOf,
  type Writing,
} from '../../scripts/gallery/states.ts';
import { AXE, faultsIn } from './harness/axe.ts';

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

/** Each writing in a view of its own, so that all of both are looked at. */
const SHOWN = [
  ['en', 'wide'],
  ['ar', 'narrow'],
  ['zh-CN', 'large'],
] as const satisfies readonly (readonly [Writing, ViewName])[];

/** A part that has less in it than another needs no look of its own: any dialog than `many`, `trust` than `short`. */
const LESS: readonly string[] = ['dialog', 'waiting', 'trust'];

const STATES = PARTS.filter((part) => !LESS.includes(part)).flatMap((part) =>
  SHOWN.map(([writing, wanted]) => {
    const view = viewsOf(part).includes(wanted) ? wanted : (viewsOf(part).at(-1) ?? wanted);
    return { part, writing, view };
  }),
);

/**
 * What axe finds wrong with the warning, by rule and element. It can't tell the contrast in the top layer, so
 * one scheme of colours is as good as all; `tests/unit/warning/contrast.test.ts` reckons the contrast of each.
 */
async function faults(page: Page): Promise<string[]> {
  return faultsIn((await page.evaluate(`axe.run('html > [popover]')`)) as AxeResults);
}

describe('can be read and used by everybody', () => {
  test.each(STATES)('$part, $writing, in a $view view', async ({ part, writing, view }) => {
    const page = await browser.newPage();
    await page.setViewport(VIEWS[view]);
    await page.goto(server.origin + addressOf(part, writing, view));
    await page.waitForSelector(`[data-shown=${part}]`);
    expect(await misfits(page)).toEqual([]);
    await page.evaluate(AXE);
    expect(await faults(page)).toEqual([]);
    await page.close();
  });

  test('the dialog stays as it is when going on becomes possible', async () => {
    const page = await browser.newPage();
    await page.setViewport(VIEWS.grown);
    await page.goto(server.origin + addressOf('waiting', 'de', 'grown'));
    await page.waitForSelector('[data-shown=waiting]');
    const heights = await page.evaluate(() => {
      const root = document.querySelector('html > [popover]')?.shadowRoot;
      const foot = root?.querySelector<HTMLElement>('.foot');
      const words = foot?.querySelector('.go > span');
      if (!foot || !words) throw new Error('There is no dialog to wait in');
      const counting = foot.offsetHeight;
      words.textContent = 'Trotzdem senden';
      return [counting, foot.offsetHeight];
    });
    expect(heights[1]).toBe(heights[0]);
    await page.close();
  });

  test('the way back has the focus of a dialog that scrolls', async () => {
    const page = await browser.newPage();
    await page.setViewport(VIEWS.grown);
    await page.goto(server.origin + addressOf('waiting', 'en', 'grown'));
    await page.waitForSelector('[data-shown=waiting]');
    const focused = await page.evaluate(
      () => document.querySelector('html > [popover]')?.shadowRoot?.activeElement?.textContent,
    );
    expect(focused).toBe("Don't send");
    await page.close();
  });
});
