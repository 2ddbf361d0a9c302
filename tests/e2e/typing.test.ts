import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers/types.ts';
import { openBrowser, type TestBrowser } from './harness/browser.ts';

const CHAT = `<!doctype html><html lang="en"><title>Support chat</title>
  <h1>Chat with us</h1><p>We usually answer within a minute.</p>
  <textarea id="box" rows="3" cols="60" aria-label="Your message"></textarea><button type="button">Send</button>`;

describe.each(BROWSER_NAMES)('a number typed into a chat box in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser.close());

  test('is warned about when it is a card number', async () => {
    const page = await browser.open('https://chat-support.example/', CHAT);
    await page.focus('#box');
    await page.type('My card is 4111 1111 1111 1111');
    const warning = await page.warning();
    expect(warning?.text).toContain('card number');
    await page.close();
  });

  test('is left alone when it is an order number', async () => {
    const page = await browser.open('https://chat-orders.example/', CHAT);
    await page.focus('#box');
    await page.type('My order is 4111 1111 1111 1112');
    expect(await page.settled()).toBeNull();
    await page.close();
  });

  test('is left alone on a site everybody knows', async () => {
    const page = await browser.open('https://en.wikipedia.org/', CHAT);
    await page.focus('#box');
    await page.type('My card is 4111 1111 1111 1111');
    expect(await page.settled()).toBeNull();
    await page.close();
  });
});
