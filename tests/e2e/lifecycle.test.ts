import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers/types.ts';
import { openBrowser, type TestBrowser } from './harness/browser.ts';
import { cardBox } from './harness/card.ts';
import { fixture } from './harness/fixtures.ts';
import type { TestPage } from './harness/page.ts';

const JOB = fixture('job-application.html');

/** What hangs on the root beside head and body, as the page finds it. */
const hosts = (page: TestPage) =>
  page.evaluate(() => [...document.documentElement.children].slice(2).map((each) => each.outerHTML));

const ONE_HOST = ['<div popover="manual"></div>'];

describe.each(BROWSER_NAMES)('a page that stays open in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser.close());

  async function openWarned(host: string): Promise<TestPage> {
    const page = await browser.open(`https://${host}/`, JOB);
    await page.focus('#id-number');
    expect(await page.warning()).not.toBeNull();
    return page;
  }

  test('has one warning after an update, and it answers', async () => {
    const page = await openWarned('updated.example');
    await browser.updateExtension();
    await expect.poll(() => page.badge()).toBe('!!');
    await page.focus('#name');
    await page.focus('#id-number');
    expect(await page.warning()).not.toBeNull();
    await expect.poll(() => hosts(page)).toEqual(ONE_HOST);
    await page.clickInWarning(/Why\?/);
    expect((await page.settled())?.text).toContain('What the page says');
    await page.press('Escape');
    await expect.poll(() => hosts(page)).toEqual([]);
    await page.close();
  });

  test('asks once, not twice, before sending after an update', async () => {
    const page = await openWarned('updated-sends.example');
    await page.type('A123456');
    await browser.updateExtension();
    await expect.poll(() => page.badge()).toBe('!!');
    await page.focus('#id-number');
    expect(await page.warning()).not.toBeNull();
    await page.press('Enter');
    const dialogs = () => page.evaluateInClosedRoots((root) => root.querySelectorAll('dialog:modal').length);
    await expect.poll(dialogs).toEqual([1]);
    await page.press('Escape');
    await expect.poll(() => hosts(page)).toEqual([]);
    expect(browser.web.requests.filter(({ url }) => url.endsWith('/sent'))).toEqual([]);
    await page.close();
  });

  test('is read again once the extension was switched off and on, and all is kept', async () => {
    const page = await openWarned('switched.example');
    const times = async () =>
      (await browser.history()).flatMap(({ site, time }) => (site === 'switched.example' ? time : []));
    await expect.poll(times).toHaveLength(1);
    const [before] = await times();
    await browser.switchExtension();
    expect(await times()).toContain(before);
    await page.goto('https://switched.example/');
    await expect.poll(() => page.badge()).toBe('!!');
    await page.focus('#id-number');
    expect(await page.warning()).not.toBeNull();
    await page.close();
  });

  test('is rid of the warning when the extension is removed', async () => {
    const page = await openWarned('removed.example');
    await browser.removeExtension();
    await expect.poll(() => cardBox(page)).toBeNull();
    await expect.poll(() => hosts(page)).toEqual([]);
    await page.focus('#card');
    await page.type('4111');
    expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('#card')?.value)).toBe('4111');
    expect(await cardBox(page)).toBeNull();
    await page.close();
  });
});
