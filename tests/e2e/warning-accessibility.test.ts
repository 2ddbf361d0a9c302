import type { AxeResults } from 'axe-core';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { provideBrowser } from '../../scripts/browsers/provide.ts';
import { setScheme } from '../../scripts/gallery/browsers.ts';
import { misfits } from '../../scripts/gallery/misfits.ts';
import { type GalleryServer, serveGallery } from '../../scripts/gallery/server.ts';
import {
  addressOf,
  PARTS,
  SCHEMES,
  type ViewName,
  VIEWS,
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

/** What axe finds wrong with the warning, by rule and element. */
async function faults(page: Page): Promise<string[]> {
  return faultsIn((await page.evaluate(`axe.run('html > [popover]')`)) as AxeResults);
}

describe('can be read and used by everybody', () => {
  const states = PARTS.flatMap((part) => SHOWN.map(([writing, view]) => ({ part, writing, view })));
  test.each(states)('$part, $writing, in a $view view, in any colours', async ({ part, writing, view }) => {
    const page = await browser.newPage();
    await page.setViewport(VIEWS[view]);
    await page.goto(server.origin + addressOf(part, writing, view));
    await page.waitForSelector(`[data-shown=${part}]`);
    expect(await misfits(page)).toEqual([]);
    await page.evaluate(AXE);
    for (const scheme of SCHEMES) {
      // The same page in one scheme after the other.
      // oxlint-disable-next-line no-await-in-loop
      await setScheme(page, 'chromium', scheme);
      // oxlint-disable-next-line no-await-in-loop
      expect(await faults(page), scheme).toEqual([]);
    }
    await page.close();
  });
});
