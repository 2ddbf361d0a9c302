import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers/types.ts';
import { openBrowser, type TestBrowser } from './harness/browser.ts';
import { fixture } from './harness/fixtures.ts';

const JOB = fixture('job-application.html');

describe.each(BROWSER_NAMES)('the history in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser.close());

  /** Lets a site ask and the person see the warning. */
  async function beAskedBy(host: string): Promise<void> {
    const page = await browser.open(`https://${host}/`, JOB);
    await page.focus('#id-number');
    expect(await page.warning()).not.toBeNull();
    await page.close();
    await expect.poll(sites).toContain(host);
  }

  const newest = async () => (await browser.history())[0];
  /** The sites in the history, the newest first. */
  const sites = async (): Promise<string[]> => (await browser.history()).map(({ site }) => site);
  const newestTwo = async () => (await sites()).slice(0, 2);

  test('notes who asked for what, and that the person was told', async () => {
    const page = await browser.open('https://apply-now.example/', JOB);
    await page.focus('#id-number');
    expect(await page.warning()).not.toBeNull();
    await page.settled();
    await expect.poll(newest).toMatchObject({ site: 'apply-now.example', level: 'strong', outcome: 'seen' });
    expect((await newest())?.kinds).toEqual(
      expect.arrayContaining(['phone', 'national-id', 'card-number', 'id-document-upload']),
    );
    await page.close();
  });

  test('survives the background going to sleep, which then goes on writing', async () => {
    await beAskedBy('before-sleep.example');
    await browser.stopBackground();
    await beAskedBy('after-sleep.example');
    expect(await newestTwo()).toEqual(['after-sleep.example', 'before-sleep.example']);
  });

  test('survives a restart of the browser, which then goes on writing', async () => {
    await beAskedBy('before-restart.example');
    await browser.restart();
    expect((await sites())[0]).toBe('before-restart.example');
    await beAskedBy('after-restart.example');
    expect(await newestTwo()).toEqual(['after-restart.example', 'before-restart.example']);
  });

  test('takes nothing from a private window, where the warning still shows', async () => {
    const page = await browser.open('https://in-private.example/', JOB, { private: true });
    await page.focus('#id-number');
    expect(await page.warning()).not.toBeNull();
    await page.close();
    await beAskedBy('in-the-open.example');
    expect((await sites())[0]).toBe('in-the-open.example');
    expect(await sites()).not.toContain('in-private.example');
  });
});
