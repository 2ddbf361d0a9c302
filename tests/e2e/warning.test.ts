import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers/types.ts';
import { openBrowser, type TestBrowser } from './harness/browser.ts';
import { fixture } from './harness/fixtures.ts';

/** The extension's API, in its own pages. */
declare const chrome: { readonly tabs: { query(about: object): Promise<{ readonly url?: string }[]> } };

const JOB = fixture('job-application.html');

describe.each(BROWSER_NAMES)('the warning in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser.close());

  test('comes up at a field that asks for an ID number on a site nobody knows', async () => {
    const page = await browser.open('https://apply-now.example/', JOB);
    await page.focus('#id-number');
    const warning = await page.warning();
    expect(warning?.level).toBe('strong');
    expect(warning?.text).toContain('apply-now.example');
    expect(warning?.text).toContain('your ID number');
    await expect.poll(() => page.badge()).toBe('!!');
    await page.close();
  });

  test('is not there before a field has the focus, while the badge already tells', async () => {
    const page = await browser.open('https://before-focus.example/', JOB);
    await expect.poll(() => page.badge()).toBe('!!');
    expect(await page.settled()).toBeNull();
    await page.close();
  });

  test('does not come up at a field that asks for nothing of the kind', async () => {
    const page = await browser.open('https://just-the-name.example/', JOB);
    await page.focus('#name');
    expect(await page.settled()).toBeNull();
    await page.close();
  });

  test('does not come up on a site everybody knows, and neither does a badge', async () => {
    const page = await browser.open('https://en.wikipedia.org/', JOB);
    await page.focus('#id-number');
    expect(await page.settled()).toBeNull();
    expect(await page.badge()).toBe('');
    await page.close();
  });

  test('does not come up on a newsletter with a search box and a promo code', async () => {
    const page = await browser.open('https://garden-letter.example/', fixture('newsletter.html'));
    for (const field of ['#search', '#email', '#promo']) {
      await page.focus(field);
      expect(await page.settled()).toBeNull();
    }
    await page.close();
  });

  test('reads Chinese', async () => {
    const page = await browser.open(
      'https://zhaopin-baoming.example/',
      fixture('job-application.zh-CN.html'),
    );
    await page.focus('#id-number');
    expect((await page.warning())?.text).toContain('your ID number');
    await page.close();
  });

  test('comes up at a field the page adds later', async () => {
    const page = await browser.open('https://adds-later.example/', '<!doctype html><main>One moment…</main>');
    await page.evaluate(() => {
      const main = document.querySelector('main');
      main?.setHTMLUnsafe('<label for="late">Passport number</label> <input id="late">');
    });
    await page.focus('#late');
    expect((await page.warning())?.text).toContain('passport');
    await page.close();
  });

  test('comes up in the frame of another site', async () => {
    browser.web.serve(
      'https://form-inside.example/',
      `<!doctype html><form><label for="field">Mobile phone number</label><br>
       <input id="field" style="width: 300px; height: 100px"></form>`,
    );
    const page = await browser.open(
      'https://frame-around.example/',
      `<!doctype html><style>body { margin: 0 } iframe { border: 0 }</style>
       <iframe src="https://form-inside.example/" width="900" height="600"></iframe>`,
    );
    await page.clickAt(100, 80);
    expect((await page.warning())?.text).toContain('phone number');
    await page.close();
  });

  test('tells why in place, and leads to the whole story of its case', async () => {
    const page = await browser.open('https://tells-why.example/', JOB);
    await page.focus('#id-number');
    expect(await page.warning()).not.toBeNull();
    await page.clickInWarning(/Why\?/);
    await page.clickInWarning(/Read more/);
    // To look from another tab at once would take the page away before the click has reached it.
    await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('hidden');
    const settings = await browser.openExtensionPage('options.html');
    const tabs = () =>
      settings.evaluate(async () => (await chrome.tabs.query({})).map(({ url }) => url?.replace(/.*\//, '')));
    await expect.poll(tabs).toContainEqual(expect.stringMatching(/^popup\.html#case=[a-z]/));
    await settings.close();
    await page.close();
  });

  test('goes with Escape, leaves what was typed, and stays away at that form', async () => {
    const page = await browser.open('https://escape.example/', JOB);
    await page.focus('#id-number');
    expect(await page.warning()).not.toBeNull();
    await page.type('123');
    await page.press('Escape');
    expect(await page.settled()).toBeNull();
    await page.focus('#card');
    expect(await page.settled()).toBeNull();
    expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('#id-number')?.value)).toBe(
      '123',
    );
    await page.close();
  });
});
