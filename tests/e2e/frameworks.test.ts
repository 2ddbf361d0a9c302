import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers/types.ts';
import { type App, buildApp, type Framework, FRAMEWORKS } from './harness/app.ts';
import { openBrowser, type TestBrowser } from './harness/browser.ts';
import { dialog, goOn } from './harness/dialog.ts';
import type { TestPage } from './harness/page.ts';

type Live = typeof globalThis & { said: string[]; hydrate?: () => void };

/** What frameworks had to complain of. */
const complaints = (page: TestPage) => page.evaluate(() => (globalThis as Live).said);

/** What the field holds, and what the app knows it to hold. */
const values = (page: TestPage) =>
  page.evaluate(() => [
    document.querySelector<HTMLInputElement>('#id-number')?.value,
    document.querySelector('output')?.textContent,
  ]);

/** The page as its own scripts find it, less what the person typed. */
const tree = (page: TestPage) => page.evaluate(() => document.documentElement.outerHTML);

const apps = new Map<Framework, App>();
beforeAll(async () => {
  for (const framework of FRAMEWORKS) apps.set(framework, await buildApp(framework));
});

describe.each(BROWSER_NAMES)('in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser.close());

  async function openApp(framework: Framework, host: string, query = ''): Promise<TestPage> {
    const { html, script } = apps.get(framework) ?? { html: '', script: '' };
    browser.web.serve(`https://${host}/app.js`, { body: script, type: 'text/javascript; charset=utf-8' });
    browser.web.serve(`https://${host}/sent`, '<!doctype html><p>Sent.</p>');
    const page = await browser.open(`https://${host}/${query}`, html);
    await expect.poll(() => page.badge()).not.toBe('');
    return page;
  }

  describe.each(FRAMEWORKS)('a form made with %s', (framework) => {
    test('comes to life without a complaint, and finds nothing of ours but the host of an open warning', async () => {
      const page = await openApp(framework, `${framework}-tree.example`);
      await page.focus('#id-number');
      expect(await page.warning()).not.toBeNull();
      expect(await tree(page)).toMatch(/<\/body><div popover="manual"><\/div><\/html>$/);
      await page.press('Escape');
      await expect.poll(() => tree(page)).toMatch(/<\/body><\/html>$/);
      expect(await complaints(page)).toEqual([]);
      await page.close();
    });

    test('comes to life without a complaint even behind a warning that is open', async () => {
      const page = await openApp(framework, `${framework}-late.example`, '?late');
      await page.focus('#id-number');
      expect(await page.warning()).not.toBeNull();
      await page.evaluate(() => {
        (globalThis as Live).hydrate?.();
      });
      await page.type('a1');
      await expect.poll(() => values(page)).toEqual(['a1', 'a1']);
      expect(await page.warning(0)).not.toBeNull();
      expect(await complaints(page)).toEqual([]);
      await page.close();
    });

    test('takes what is typed, pasted and undone while the warning is open', async () => {
      const page = await openApp(framework, `${framework}-types.example`);
      await page.focus('#name');
      await page.type('B-77');
      await page.edit('selectAll');
      await page.edit('cut');
      await page.focus('#id-number');
      expect(await page.warning()).not.toBeNull();
      await page.type('A12');
      await expect.poll(() => values(page)).toEqual(['A12', 'A12']);
      await page.edit('paste');
      await expect.poll(() => values(page)).toEqual(['A12B-77', 'A12B-77']);
      await page.edit('undo');
      await expect.poll(() => values(page)).toEqual(['A12', 'A12']);
      expect(await page.warning(0)).not.toBeNull();
      expect(await complaints(page)).toEqual([]);
      await page.close();
    });

    test('is sent once when the person sends it anyway', async () => {
      const host = `${framework}-sends.example`;
      const posts = () =>
        browser.web.requests.filter(({ method, url }) => method === 'POST' && url.includes(host)).length;
      const page = await openApp(framework, host);
      await page.focus('#id-number');
      expect(await page.warning()).not.toBeNull();
      await page.type('A123456');
      // The card may stand where the button is.
      await page.press('Escape');
      await page.focus('button');
      await expect
        .poll(() => dialog(page).then(String))
        .toMatch(new RegExp(`your ID number where it goes to ${host}`, 'i'));
      expect(await values(page)).toEqual(['A123456', 'A123456']);
      await goOn(page);
      await expect.poll(posts).toBe(1);
      await page.settled();
      expect(posts()).toBe(1);
      await page.close();
    });
  });
});
