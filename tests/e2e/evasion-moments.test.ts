import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { install, startPuppet } from '../../scripts/browsers/chromium/launch.ts';
import { BUILT } from '../../scripts/browsers/launch.ts';
import { provideBrowser } from '../../scripts/browsers/provide.ts';
import { BROWSER_NAMES } from '../../scripts/browsers/types.ts';
import { LocalWeb } from '../../scripts/web/server.ts';
import { openBrowser, type TestBrowser } from './harness/browser.ts';
import { isSeenWhole } from './harness/card.ts';
import { fixture } from './harness/fixtures.ts';
import { encountersIn, readDatabases } from './harness/history.ts';
import type { TestPage } from './harness/page.ts';
import { wordsOf } from './harness/popup.ts';

const JOB = fixture('job-application.html');
const withMore = (html: string) => JOB.replace('</body>', `${html}</body>`);

/** A page the browser may keep as it is while the person is elsewhere. */
const kept = (body: string) => ({ body, headers: { 'cache-control': 'max-age=600' } });

const PREPARES = 'https://prepares.example/';

/** Has another page prerendered, and goes there once it may. */
const PRERENDERS = '<script type="speculationrules">{ "prerender": [{ "urls": ["/next"] }] }</script>';
const GOES_ON = `<script>
  setInterval(async () => { if ((await fetch('/go')).ok) location.href = '/next' }, 100);
</script>`;

/** Tells the server that it is prerendered, and that it is then seen. */
const TELLS = `<script>
  fetch('/told?prerendering=' + document.prerendering);
  document.addEventListener('prerenderingchange', () => fetch('/told?seen'));
</script>`;

/** The extension's API, in its own pages. */
declare const chrome: {
  readonly tabs: {
    create(options: { readonly url: string }): Promise<unknown>;
    query(filter: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
  };
  readonly action: { getBadgeText(of: { readonly tabId: number }): Promise<string> };
};

const BLANK = '<!doctype html><link rel=icon href="data:,"><title>Another page</title>';

const FORM = JSON.stringify(JOB).replaceAll('</', String.raw`<\/`);
const withScript = (script: string) =>
  `${BLANK}<button>Open</button><script>const form = ${FORM};${script}</script>`;

const MAKES_A_PAGE = `location.href = URL.createObjectURL(new Blob([form], { type: 'text/html' }));`;
const OPENS_A_WINDOW = `document.querySelector('button').onclick = () => {
  window.opened = open('about:blank');
  window.opened.document.body.innerHTML = form;
};`;

/** Goes back as a person does, and tells whether the page came as it was left. */
async function goBack(page: TestPage): Promise<boolean> {
  await page.evaluate(() => history.back());
  await expect.poll(() => page.evaluate(() => document.querySelector('#id-number') !== null)).toBe(true);
  return page.evaluate(() => (window as Window & { isBack?: boolean }).isBack === true);
}

/** Pages that come, go and come back in ways no load tells of. */
describe.each(BROWSER_NAMES)('in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser.close());

  const sites = async (): Promise<string[]> => (await browser.history()).map(({ site }) => site);

  test('a page out of the back-forward cache has its badge and its warning again', async () => {
    const back =
      '<script>addEventListener("pageshow", ({ persisted }) => (window.isBack = persisted))</script>';
    const page = await browser.open('https://comes-back.example/', kept(withMore(back)));
    await expect.poll(() => page.badge()).toBe('!!');
    browser.web.serve('https://elsewhere.example/', kept(BLANK));
    await page.goto('https://elsewhere.example/');
    expect(await page.badge()).toBe('');
    expect(await goBack(page)).toBe(true);
    await expect.poll(() => page.badge()).toBe('!!');
    await page.focus('#id-number');
    expect(await page.warning()).not.toBeNull();
    await page.close();
    await expect.poll(sites).toEqual(['comes-back.example']);
  });

  test('a page made by a script has its warning, and the popup tells of it', async () => {
    const page = await browser.open('https://makes-a-page.example/', withScript(MAKES_A_PAGE));
    await expect.poll(() => page.evaluate(() => location.protocol)).toBe('blob:');
    await expect.poll(sites).toContain('makes-a-page.example');
    await page.focus('#id-number');
    expect(await page.warning()).not.toBeNull();
    const popup = await page.openPopup();
    await expect.poll(() => wordsOf(popup)).toContain('makes-a-page.example');
    await popup.close();
    await page.close();
  });

  test('a form in a drawing (SVG) has its warning over it', async () => {
    const page = await browser.open('https://drawn.example/', {
      body: `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><foreignObject width="700" height="500">
        <div xmlns="http://www.w3.org/1999/xhtml">
          <label>Passport number <input id="passport" /></label> <label>Card number <input /></label>
        </div>
      </foreignObject></svg>`,
      headers: { 'content-type': 'image/svg+xml' },
    });
    await expect.poll(() => page.badge()).toBe('!!');
    await page.focus('#passport');
    await expect.poll(() => isSeenWhole(page)).toBe(true);
    await page.close();
  });

  test('a window without an address is told by the page that opened it and wrote into it', async () => {
    const page = await browser.open('https://opens-a-window.example/', withScript(OPENS_A_WINDOW));
    await page.focus('button');
    await expect.poll(sites).toContain('opens-a-window.example');
    await page.evaluate(() => (window as Window & { opened?: Window }).opened?.close());
    await page.close();
  });

  test('a page that covers all by a fullscreen element is drawn over, or the badge tells of it', async () => {
    const page = await browser.open(
      'https://fills-the-screen.example/',
      withMore(`<script>document.addEventListener('keydown', () =>
        document.querySelector('main').requestFullscreen())</script>`),
    );
    await page.focus('#id-number');
    expect(await page.warning()).not.toBeNull();
    await page.type('A');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.localName)).toBe('main');
    await expect.poll(() => isSeenWhole(page)).toBe(true);
    await page.close();
  });
});

/** Chromium's alone: Firefox prerenders nothing. */
test('a page that chromium prerenders is read once somebody sees it', async () => {
  const web = await LocalWeb.start();
  const profile = mkdtempSync(join(tmpdir(), 'formwarn-profile-'));
  const told = () => web.requests.map(({ url }) => url);
  web.serve(`${PREPARES}next`, withMore(TELLS));
  web.serve(PREPARES, BLANK + PRERENDERS + GOES_ON);
  let debugs = true;
  const puppet = await startPuppet(
    provideBrowser('chromium'),
    { proxy: web.proxyConfiguration(), trusted: web.fingerprint, headless: true, profile },
    [],
    // Chromium prerenders nothing in a tab that somebody debugs.
    () => debugs,
  );
  try {
    const id = await install(puppet, resolve(BUILT.chromium));
    const extension = await puppet.newPage();
    await extension.goto(`chrome-extension://${id}/manifest.json`);
    debugs = false;
    await extension.evaluate((url) => chrome.tabs.create({ url }).then(() => undefined), PREPARES);
    const badge = () =>
      extension.evaluate(async (url) => {
        const tab = (await chrome.tabs.query({})).find((one) => one.url?.startsWith(url));
        return tab && (await chrome.action.getBadgeText({ tabId: tab.id }));
      }, PREPARES);

    await expect.poll(told).toContain(`${PREPARES}told?prerendering=true`);
    await sleep(1000);
    expect(await badge()).toBe('');
    expect(encountersIn(await extension.evaluate(readDatabases))).toEqual([]);

    web.serve(`${PREPARES}go`, '');
    await expect.poll(badge).toBe('!!');
    expect(told()).toContain(`${PREPARES}told?seen`);
    await expect.poll(async () => encountersIn(await extension.evaluate(readDatabases))).toHaveLength(1);
  } finally {
    await puppet.close();
    web.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
