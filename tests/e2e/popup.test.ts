import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import popupWords from '../../lib/i18n/locales/en/popup.json' with { type: 'json' };
import warningWords from '../../lib/i18n/locales/en/warning.json' with { type: 'json' };
import { BROWSER_NAMES } from '../../scripts/browsers/types.ts';
import { openBrowser, type TestBrowser } from './harness/browser.ts';
import { fixture } from './harness/fixtures.ts';
import { turnTo, wordsOf } from './harness/popup.ts';

const words = { ...popupWords, ...warningWords };

describe.each(BROWSER_NAMES)('the popup in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser.close());

  test('tells what this page asks, who asks, why it matters and what to do instead', async () => {
    const page = await browser.open('https://apply-now.example/', fixture('job-application.html'));
    await expect.poll(() => page.badge()).toBe('!!');
    const popup = await page.openPopup();
    await expect.poll(() => wordsOf(popup)).toContain('apply-now.example');
    const told = await wordsOf(popup);
    for (const kind of ['ID number', 'card number', 'phone number', 'photo of an ID'])
      expect(told).toContain(kind);
    for (const part of [words['popup.reasons'], words['popup.read-case'], words['warning.instead']])
      expect(told).toContain(part);
    await popup.close();
  });

  test('keeps a history of who asked', async () => {
    const page = await browser.open('https://told-later.example/', fixture('job-application.html'));
    await expect.poll(() => page.badge()).toBe('!!');
    const popup = await page.openPopup();
    await turnTo(popup, words['popup.tab-history']);
    await expect.poll(() => wordsOf(popup)).toContain('told-later.example');
    await popup.close();
  });

  test('tells the Nantong case with its way drawn as a picture', async () => {
    const page = await browser.open('https://garden-letter.example/', fixture('newsletter.html'));
    const popup = await page.openPopup();
    await turnTo(popup, words['popup.tab-cases']);
    await expect.poll(() => wordsOf(popup)).toContain('Nantong');
    await popup.close();
  });

  test('says that nothing is asked where nothing is', async () => {
    const page = await browser.open('https://quiet-letter.example/', fixture('newsletter.html'));
    const popup = await page.openPopup();
    await expect.poll(() => wordsOf(popup)).toContain(words['popup.nothing-title']);
    await popup.close();
  });
});
