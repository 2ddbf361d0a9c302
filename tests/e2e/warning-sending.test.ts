import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers/types.ts';
import { openBrowser, type TestBrowser } from './harness/browser.ts';
import { dialog, goOn } from './harness/dialog.ts';
import { fixture } from './harness/fixtures.ts';
import type { TestPage } from './harness/page.ts';

const JOB = fixture('job-application.html');
const LOOSE = fixture('loose-fields.html');

/** Sends by itself on the first click it hears of, and lets nobody else hear of it. */
const SWALLOWING = JOB.replace(
  '<head>',
  `<head><script>
    window.sent = [];
    for (const type of ['click', 'submit', 'keydown'])
      addEventListener(type, (event) => {
        event.stopImmediatePropagation();
        if (type === 'keydown' || event.target.localName === 'input') return;
        event.preventDefault();
        sent.push(type);
      }, true);
  </script>`,
);

type Loose = typeof globalThis & { sent: string[] };

describe.each(BROWSER_NAMES)('before a filled field is sent, in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser.close());

  const posts = (host: string) =>
    browser.web.requests.filter(({ method, url }) => method === 'POST' && url.includes(host)).length;

  /** Opens a page, and fills in the ID number of it. */
  async function fillIn(host: string, html: string): Promise<TestPage> {
    browser.web.serve(`https://${host}/sent`, '<!doctype html><p>Sent.</p>');
    const page = await browser.open(`https://${host}/`, html);
    await expect.poll(() => page.badge()).toBe('!!');
    await page.focus('#id-number');
    expect(await page.warning()).not.toBeNull();
    await page.type('A123456');
    return page;
  }

  test('a person is asked at the button, told what goes to whom, and can keep it', async () => {
    const page = await fillIn('keeps.example', JOB);
    await page.focus('button');
    await expect.poll(() => dialog(page)).toContain('your ID number Where it goes To keeps.example');
    await page.clickInWarning(/Don't send/);
    await expect.poll(() => dialog(page)).toBeNull();
    expect(posts('keeps.example')).toBe(0);
    expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('#id-number')?.value)).toBe(
      'A123456',
    );
    await page.close();
  });

  test('sending takes three seconds and one click, and happens once', async () => {
    const page = await fillIn('goes-on.example', JOB);
    await page.focus('button');
    await expect.poll(() => dialog(page)).toContain('Send anyway (');
    await page.clickInWarning(/Send anyway/);
    expect(await dialog(page)).not.toBeNull();
    expect(posts('goes-on.example')).toBe(0);
    await goOn(page);
    await expect.poll(() => posts('goes-on.example')).toBe(1);
    await page.settled();
    expect(posts('goes-on.example')).toBe(1);
    await page.close();
  });

  test('Enter in the form asks as well', async () => {
    const page = await fillIn('enter.example', JOB);
    await page.press('Enter');
    await expect.poll(() => dialog(page)).toContain('your ID number');
    await page.press('Escape');
    await expect.poll(() => dialog(page)).toBeNull();
    expect(posts('enter.example')).toBe(0);
    await page.close();
  });

  test('a submit by script asks as well, whatever the fields are called', async () => {
    const clobbered = JOB.replace('name="name"', 'name="requestSubmit"').replace(
      'name="phone"',
      'name="submit"',
    );
    const page = await fillIn('scripted.example', clobbered);
    await page.evaluate(() => {
      const form = document.querySelector('form');
      if (form) HTMLFormElement.prototype.requestSubmit.call(form);
    });
    await expect.poll(() => dialog(page)).toContain('your ID number');
    await goOn(page);
    await expect.poll(() => posts('scripted.example')).toBe(1);
    await page.close();
  });

  test('a button of a page without forms asks, its other buttons do not', async () => {
    const page = await fillIn('formless.example', LOOSE);
    const sent = () => page.evaluate(() => (globalThis as Loose).sent.join());
    await page.press('Escape');
    await page.focus('#show');
    expect(await sent()).toBe('show');
    await page.focus('#claim');
    await expect.poll(() => dialog(page)).toContain('your ID number');
    expect(await sent()).toBe('show');
    await goOn(page);
    await expect.poll(sent).toBe('show,click');
    await page.close();
  });

  test('Enter on a page without forms asks, and is heard by the page after', async () => {
    const page = await fillIn('formless-enter.example', LOOSE);
    await page.press('Escape');
    await page.focus('#card');
    await page.type('4111111111111111');
    await page.press('Enter');
    await expect.poll(() => dialog(page)).toContain('your ID number');
    await goOn(page);
    await expect.poll(() => page.evaluate(() => (globalThis as Loose).sent.join())).toBe('enter');
    await page.close();
  });

  test('a page that listens at the window from its first script on is heard after us', async () => {
    const page = await fillIn('listens-first.example', SWALLOWING);
    const sent = () => page.evaluate(() => (globalThis as Loose).sent.join());
    await page.press('Escape');
    await page.focus('button');
    await expect.poll(() => dialog(page)).toContain('your ID number');
    expect(await sent()).toBe('');
    await goOn(page);
    await expect.poll(sent).toBe('click');
    await page.close();
  });

  test('nothing is asked where nothing that matters was filled in', async () => {
    browser.web.serve('https://empty.example/sent', '<!doctype html><p>Sent.</p>');
    const page = await browser.open('https://empty.example/', JOB);
    await expect.poll(() => page.badge()).toBe('!!');
    await page.focus('#name');
    await page.type('A. Person');
    await page.press('Enter');
    await expect.poll(() => posts('empty.example')).toBe(1);
    await page.close();
  });

  test('the card is reached by Tab from the field, left by Tab to the next field', async () => {
    const page = await fillIn('tabs.example', JOB);
    const inside = async () =>
      (await page.evaluateInClosedRoots((root) => root.activeElement?.textContent ?? '')).join('');
    await page.press('Tab');
    await page.press('Tab');
    expect(await inside()).toBe('Why?');
    await page.press('Tab');
    expect(await inside()).toBe('I know this site');
    await page.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('card');
    await page.close();
  });
});
