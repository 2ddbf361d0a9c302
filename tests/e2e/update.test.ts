import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { BUILT } from '../../scripts/browsers/launch.ts';
import { BROWSER_NAMES } from '../../scripts/browsers/types.ts';
import { dump, type Dump } from '../stores/dump.ts';
import { ASKED, fill, LEVEL, TRUSTED } from '../stores/fill.ts';
import { type OldBuild, previousBuild } from '../stores/previous.ts';
import { openBrowser, type TestBrowser } from './harness/browser.ts';
import { fixture } from './harness/fixtures.ts';

/** The extension's API, in its own pages. */
declare const chrome: { readonly runtime: { getManifest(): { readonly version: string } } };

const JOB = fixture('job-application.html');

describe.each(BROWSER_NAMES)('an update from the release before in %s', (name) => {
  let previous: OldBuild;
  let browser: TestBrowser;
  let before: Dump;

  async function inExtension<Result>(run: () => Result): Promise<Awaited<Result>> {
    const page = await browser.openExtensionPage('options.html');
    const result = await page.evaluate(run);
    await page.close();
    return result;
  }

  beforeAll(async () => {
    previous = previousBuild(name);
    browser = await openBrowser(name, previous.folder);
    await fill(browser);
    before = await inExtension(dump);
    previous.replace();
    await browser.updateExtension();
  });
  afterAll(async () => {
    await browser.close();
    previous.remove();
  });

  test('took place', async () => {
    const version = await inExtension(() => chrome.runtime.getManifest().version);
    expect(version).toBe(JSON.parse(readFileSync(`${BUILT[name]}/manifest.json`, 'utf8')).version);
    expect(Object.keys(before.local)).toEqual(expect.arrayContaining(['settings', 'trust']));
  });

  test('keeps the history', async () => {
    const history = (await browser.history()).map(({ site, outcome }) => ({ site, outcome }));
    expect(history).toEqual([
      { site: ASKED[1], outcome: 'trusted' },
      { site: ASKED[0], outcome: 'dismissed' },
    ]);
  });

  test('keeps trust', async () => {
    const page = await browser.open(`https://${TRUSTED}/`, JOB);
    await page.focus('#id-number');
    expect(await page.settled()).toBeNull();
    await page.close();
  });

  test('keeps the settings', async () => {
    const page = await browser.openExtensionPage('options.html');
    const isChosen = () =>
      page.evaluate((selector) => document.querySelector<HTMLInputElement>(selector)?.checked, LEVEL);
    await expect.poll(isChosen).toBe(true);
    await page.close();
  });

  test('goes on writing where the release before left off', async () => {
    const page = await browser.open('https://asked-after.example/', JOB);
    await page.focus('#id-number');
    expect(await page.warning()).not.toBeNull();
    await expect.poll(async () => (await browser.history()).length).toBe(3);
    await page.close();
  });
});
