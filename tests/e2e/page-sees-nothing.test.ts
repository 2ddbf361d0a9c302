import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers/types.ts';
import { openBrowser, type TestBrowser } from './harness/browser.ts';
import { fixture } from './harness/fixtures.ts';

const JOB = fixture('job-application.html');

/** Runs before anything else in a page and keeps what could give an extension away. */
const SPY = `<script>
  window.heard = [];
  addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)), true);
  window.globals = new Set(Object.getOwnPropertyNames(window));
  window.changes = [];
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records)
      changes.push(type + ' ' + target.nodeName + ' ' + [...addedNodes].map((node) => node.nodeName));
  }).observe(document, { subtree: true, childList: true, attributes: true });
  addEventListener('load', () => setTimeout(() => { changes.length = 0; }));
</script>`;

const SPIED_JOB = JOB.replace('<head>', `<head>${SPY}`);

type Spied = typeof globalThis & { heard: string[]; changes: string[]; globals: Set<string> };

describe.each(BROWSER_NAMES)('a page in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser.close());

  test('hears no message, and finds no new global, node or attribute before a warning is due', async () => {
    const page = await browser.open('https://listens.example/', SPIED_JOB);
    await expect.poll(() => page.badge()).toBe('!!');
    const found = await page.evaluate(() => {
      const { heard, changes, globals } = globalThis as Spied;
      const added = Object.getOwnPropertyNames(window).filter((key) => !globals.has(key));
      return { heard, changes, added: added.filter((key) => !['heard', 'globals', 'changes'].includes(key)) };
    });
    expect(found).toEqual({ heard: [], changes: [], added: [] });
    await page.close();
  });

  test('can neither read the warning nor tell by its element what it says', async () => {
    const page = await browser.open('https://pries.example/', SPIED_JOB);
    await page.focus('#id-number');
    expect(await page.warning()).not.toBeNull();
    const seen = await page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      return {
        shadowRoot: host?.shadowRoot ?? null,
        content: host?.innerHTML,
        words: document.documentElement.innerText.includes('Stop and check'),
        attributes: host?.getAttributeNames(),
        heard: (globalThis as Spied).heard,
      };
    });
    expect(seen).toEqual({ shadowRoot: null, content: '', words: false, attributes: ['popover'], heard: [] });
    await page.close();
  });

  test('cannot dismiss the warning by events it makes up', async () => {
    const page = await browser.open('https://makes-up-events.example/', JOB);
    await page.focus('#id-number');
    expect(await page.warning()).not.toBeNull();
    await page.evaluate(() => {
      const names = [
        'wxt:content-script-started',
        'formwarn:sentinel:wxt:content-script-started',
        'wxt:locationchange',
      ];
      for (const type of names) {
        document.dispatchEvent(new CustomEvent(type));
        window.postMessage({ type, contentScriptName: 'sentinel' }, '*');
      }
      const field = document.querySelector('#id-number');
      for (const target of [window, document, field]) {
        target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        target?.dispatchEvent(new KeyboardEvent('keyup', { key: 'Escape', bubbles: true }));
      }
    });
    expect(await page.settled()).not.toBeNull();
    await page.close();
  });

  test('makes the extension ask the network for nothing', async () => {
    const page = await browser.open('https://asks-for-all.example/', JOB);
    await page.focus('#id-number');
    expect(await page.warning()).not.toBeNull();
    const popup = await page.openPopup();
    await popup.close();
    await page.close();
    // What browsers ask for on their own account, answered by our own web with a refusal.
    const own = /^https?:\/\/([\w-]+\.)*(google|googleapis|gvt1|mozilla|firefox)\.(com|org|net)\//;
    const others = browser.web.requests.filter(({ url }) => !own.test(url) && !url.endsWith('/favicon.ico'));
    expect(others.filter(({ served }) => !served)).toEqual([]);
    expect(others.filter(({ url }) => url.includes('asks-for-all'))).toEqual([
      { method: 'GET', url: 'https://asks-for-all.example/', served: true },
    ]);
  });
});
