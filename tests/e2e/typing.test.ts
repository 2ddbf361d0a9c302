import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers/types.ts';
import { openBrowser, type TestBrowser } from './harness/browser.ts';
import { dialog } from './harness/dialog.ts';
import { fixture } from './harness/fixtures.ts';

const JOB = fixture('job-application.html');

const LISTENING = JOB.replace(
  '</body>',
  `<script>
    window.log = [];
    for (const type of ['compositionstart', 'compositionend', 'blur'])
      document.querySelector('#id-number').addEventListener(type, () => log.push(type));
  </script></body>`,
);

const CHAT = `<!doctype html><html lang="en"><title>Support chat</title>
  <h1>Chat with us</h1><p>We usually answer within a minute.</p>
  <textarea id="box" rows="3" cols="60" aria-label="Your message"></textarea><button type="button">Send</button>`;

describe.each(BROWSER_NAMES)('in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser.close());

  test('a number typed into a chat box is warned about when it is a card number', async () => {
    const page = await browser.open('https://chat-support.example/', CHAT);
    await page.focus('#box');
    await page.type('My card is 4111 1111 1111 1111');
    const warning = await page.warning();
    expect(warning?.text).toContain('card number');
    await page.close();
  });

  test('a number typed into a chat box is left alone when it is an order number', async () => {
    const page = await browser.open('https://chat-orders.example/', CHAT);
    await page.focus('#box');
    await page.type('My order is 4111 1111 1111 1112');
    expect(await page.settled()).toBeNull();
    await page.close();
  });

  test('a number typed into a chat box is left alone on a site everybody knows', async () => {
    const page = await browser.open('https://en.wikipedia.org/', CHAT);
    await page.focus('#box');
    await page.type('My card is 4111 1111 1111 1111');
    expect(await page.settled()).toBeNull();
    await page.close();
  });

  test('an input method writes beside an open warning as it would without', async () => {
    const page = await browser.open('https://input-method.example/', LISTENING);
    await page.focus('#id-number');
    expect(await page.warning()).not.toBeNull();
    await page.compose('z', 'zh', 'zhong', '中');
    await page.compose('g', 'guo', '国');
    const written = () =>
      page.evaluate(() => ({
        value: document.querySelector<HTMLInputElement>('#id-number')?.value,
        log: (globalThis as typeof globalThis & { log: string[] }).log.join(),
      }));
    const twice = 'compositionstart,compositionend,compositionstart,compositionend';
    await expect.poll(written).toEqual({ value: '中国', log: twice });
    expect(await page.warning()).not.toBeNull();
    await page.close();
  });

  test('selection and focus stay in the field while the person uses the card', async () => {
    const page = await browser.open('https://selection.example/', JOB);
    await page.focus('#id-number');
    expect(await page.warning()).not.toBeNull();
    await page.type('A12345');
    await page.evaluate(() =>
      document.querySelector<HTMLInputElement>('#id-number')?.setSelectionRange(1, 3),
    );
    await page.clickInWarning(/Why\?/);
    await expect.poll(async () => (await page.warning())?.text).toContain('Who asks');
    await page.type('x');
    expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('#id-number')?.value)).toBe(
      'Ax345',
    );
    await page.close();
  });

  test('what a password manager fills in stays, beside its own elements, and is asked about before it goes', async () => {
    const page = await browser.open('https://filled-in.example/', JOB);
    await page.focus('#id-number');
    expect(await page.warning()).not.toBeNull();
    await page.evaluate(() => {
      const menu = document.createElement('manager-menu');
      menu.attachShadow({ mode: 'closed' }).textContent = 'Fill in';
      menu.popover = 'manual';
      document.querySelector('#id-number')?.after(menu);
      menu.showPopover();
      for (const [id, value] of [
        ['id-number', 'A123456'],
        ['card', '4111111111111111'],
      ] as const) {
        const field = document.querySelector<HTMLInputElement>(`#${id}`);
        if (!field) continue;
        field.focus();
        field.value = value;
        for (const type of ['keydown', 'input', 'change', 'keyup'])
          field.dispatchEvent(new Event(type, { bubbles: true }));
      }
    });
    expect(await page.settled()).not.toBeNull();
    expect(
      await page.evaluate(() => ({
        values: [...document.querySelectorAll('input')].map(({ value }) => value).join(),
        menus: document.querySelectorAll('#id-number + manager-menu:popover-open').length,
      })),
    ).toEqual({ values: ',,A123456,4111111111111111,', menus: 1 });
    await page.press('Enter');
    await expect.poll(() => dialog(page)).toMatch(/your ID number.*your card number/);
    await page.clickInWarning(/Don't send/);
    await page.close();
  });
});
