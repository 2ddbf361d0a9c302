import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { provideBrowser } from '../../scripts/browsers/provide.ts';
import { setScheme } from '../../scripts/gallery/browsers.ts';
import { type GalleryServer, serveGallery } from '../../scripts/gallery/server.ts';
import { addressOf, PARTS, type Part, SCHEMES, VIEWS, WRITINGS } from '../../scripts/gallery/states.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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

async function open(part: Part, writing: (typeof WRITINGS)[number]): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(VIEWS.wide);
  await page.goto(server.origin + addressOf(part, writing));
  await page.waitForSelector(`[data-shown=${part}]`);
  return page;
}

/** What axe finds wrong with the warning, by rule and element, against WCAG 2.2 AA and its own best practices. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations, passes } = (await page.evaluate(`axe.run('html > [popover]')`)) as AxeResults;
  if (passes.length === 0) throw new Error('axe has looked at nothing');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe('axe finds nothing wrong', () => {
  const states = PARTS.flatMap((part) => WRITINGS.map((writing) => ({ part, writing })));
  test.each(states)('with $part, $writing, in any colours', async ({ part, writing }) => {
    const page = await open(part, writing);
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

test.each(PARTS)('everything to press is at least 24 by 24 pixels with %s', async (part) => {
  const page = await open(part, 'ltr');
  const small = await page.evaluate(() =>
    [...(document.querySelector('html > [popover]')?.shadowRoot?.querySelectorAll('button') ?? [])]
      .filter((button) => button.offsetWidth < 24 || button.offsetHeight < 24)
      .map(({ textContent }) => textContent),
  );
  expect(small).toEqual([]);
  await page.close();
});
