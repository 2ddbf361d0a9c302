import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import optionsWords from '../../lib/i18n/locales/en/options.json' with { type: 'json' };
import popupWords from '../../lib/i18n/locales/en/popup.json' with { type: 'json' };
import recoveryWords from '../../lib/i18n/locales/en/recovery.json' with { type: 'json' };
import warningWords from '../../lib/i18n/locales/en/warning.json' with { type: 'json' };
import welcomeWords from '../../lib/i18n/locales/en/welcome.json' with { type: 'json' };
import { BROWSER_NAMES, type View } from '../../scripts/browsers/types.ts';
import { faultsIn, runAxe } from './harness/axe.ts';
import { openBrowser, type TestBrowser } from './harness/browser.ts';
import { fixture } from './harness/fixtures.ts';
import type { TestPage } from './harness/page.ts';
import { pressIn, turnTo, wordsOf } from './harness/popup.ts';

declare const chrome: { readonly storage: { readonly local: { get(key: string): Promise<object> } } };

const words = { ...popupWords, ...warningWords, ...optionsWords, ...recoveryWords, ...welcomeWords };

/** A page whose form is painted. */
const CANVAS =
  '<!doctype html><title>Apply</title><canvas style="position:fixed;inset:0;width:100%;height:100%">';

/** An encounter as a saved history holds it. */
const SAVED = {
  time: Date.UTC(2026, 0, 15),
  site: 'saved-before.example',
  frame: null,
  destination: null,
  kinds: ['phone'],
  level: 'notice',
  reasons: ['unknown-site'],
  caseId: null,
  outcome: 'shared',
};

const textOf = (page: TestPage) => page.evaluate(() => document.body.innerText);
const addressOf = (page: TestPage) => page.evaluate(() => location.href);

describe.each(BROWSER_NAMES)('in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser.close());

  /** The popup over a page. */
  async function popupOver(url: string, page: string): Promise<View> {
    return (await browser.open(url, page)).openPopup();
  }

  describe('the popup', () => {
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
      expect(faultsIn(await popup.evaluate(runAxe))).toEqual([]);
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

    test('tells the Nantong case, and where and when others were', async () => {
      const popup = await popupOver('https://garden-letter.example/', fixture('newsletter.html'));
      await turnTo(popup, words['popup.tab-cases']);
      await expect.poll(() => wordsOf(popup)).toContain('Nantong');
      expect(await wordsOf(popup)).toContain(words['popup.timeline']);
      await popup.close();
    });

    test('says that nothing is asked where nothing is, and shows that it would notice', async () => {
      const popup = await popupOver('https://quiet-letter.example/', fixture('newsletter.html'));
      await expect.poll(() => wordsOf(popup)).toContain(words['popup.nothing-title']);
      await pressIn(popup, words['popup.test']);
      await expect.poll(() => wordsOf(popup)).toContain(words['popup.test-works']);
      await popup.close();
    });

    test('is honest about a page that is one drawing', async () => {
      const popup = await popupOver('https://painted-form.example/', CANVAS);
      await expect.poll(() => wordsOf(popup)).toContain(words['popup.drawn']);
      expect(await wordsOf(popup)).not.toContain(words['popup.nothing-title']);
      await popup.close();
    });

    test('pauses on a site, shows it by itself, and ends the pause', async () => {
      const popup = await popupOver('https://paused-here.example/', fixture('newsletter.html'));
      await pressIn(popup, words['popup.pause']);
      await pressIn(popup, words['popup.pause-site']);
      await expect.poll(() => wordsOf(popup)).toContain(words['popup.off-site']);
      await pressIn(popup, words['popup.resume']);
      await expect.poll(() => wordsOf(popup)).toContain(words['popup.nothing-title']);
      await popup.close();
    });
  });

  test('the settings keep what was chosen, and axe finds nothing wrong with them', async () => {
    const page = await browser.openExtensionPage('options.html');
    await expect.poll(() => textOf(page)).toContain(words['options.level-strong']);
    expect(faultsIn(await page.evaluate(runAxe))).toEqual([]);
    await pressIn(page, words['options.pause-hour']);
    await expect.poll(() => textOf(page)).toContain(words['options.resume']);
    await page.goto(await addressOf(page));
    await pressIn(page, words['options.resume']);
    await expect.poll(() => textOf(page)).toContain(words['options.pause-hour']);
    await page.close();
  });

  test('the settings are reached by the keyboard, and show where one is', async () => {
    const page = await browser.openExtensionPage('options.html');
    await expect.poll(() => textOf(page)).toContain(words['options.pause']);
    await page.press('Tab');
    const place = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement && [activeElement.localName, getComputedStyle(activeElement).outlineStyle];
    });
    expect(place).toEqual(['a', 'solid']);
    await page.close();
  });

  test('a saved history is shown first, then added, and a broken file changes nothing', async () => {
    const page = await browser.openExtensionPage('options.html#keeping');
    await expect.poll(() => textOf(page)).toContain(words['options.import']);
    /** Hands a file over as the browser's picker does. */
    const choose = (contents: string) =>
      page.evaluate(
        (text, label) => {
          const input = document.querySelector<HTMLInputElement>(`input[type=file][aria-label="${label}"]`);
          const files = new DataTransfer();
          files.items.add(new File([text], 'history.json'));
          if (input) input.files = files.files;
          input?.dispatchEvent(new Event('change', { bubbles: true }));
        },
        contents,
        words['options.import'],
      );
    await choose('{"format":"formwarn-history"');
    await expect.poll(() => textOf(page)).toContain(words['options.import-wrong']);
    await pressIn(page, words['options.close']);
    await choose(JSON.stringify({ format: 'formwarn-history', version: 1, encounters: [SAVED] }));
    await expect.poll(() => textOf(page)).toContain(words['options.import-question']);
    await pressIn(page, words['options.sites-take']);
    const sites = async () => (await browser.history()).map(({ site }) => site);
    await expect.poll(sites).toContain(SAVED.site);
    await page.close();
  });

  test('the welcome page lets one meet a warning, and axe finds nothing wrong with it', async () => {
    const page = await browser.openExtensionPage('welcome.html');
    await expect.poll(() => textOf(page)).toContain(words['welcome.practice-id']);
    expect(faultsIn(await page.evaluate(runAxe))).toEqual([]);
    await page.focus('.site-window input');
    expect((await page.warning())?.text).toContain('apply-now.example');
    // Without its rules, which the page's own policy could forbid, a card is as wide as the page.
    const widths = await page.evaluateInClosedRoots((root) => root.querySelector('.card')?.clientWidth ?? 0);
    expect(Math.max(...widths)).toBeLessThan(500);
    await page.close();
  });

  test('the page for those who shared keeps what is done, and axe finds nothing wrong with it', async () => {
    const page = await browser.openExtensionPage('recovery.html#kinds=iban');
    await expect.poll(() => textOf(page)).toContain(words['recovery.letter']);
    expect(faultsIn(await page.evaluate(runAxe))).toEqual([]);
    await page.focus('.step input');
    const isKept = () => page.evaluate(() => document.querySelector('.step :checked') !== null);
    await expect.poll(isKept).toBe(true);
    const stored = () =>
      page.evaluate(async () => JSON.stringify(await chrome.storage.local.get('recovery')));
    await expect.poll(stored).toContain('iban');
    await page.goto((await addressOf(page)).replace(/#.*/, ''));
    await expect.poll(isKept).toBe(true);
    await page.close();
  });
});
