import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers/types.ts';
import { openBrowser, type TestBrowser } from './harness/browser.ts';
import { cardBox } from './harness/card.ts';
import { fixture } from './harness/fixtures.ts';

/** A page that turns back what goes outside of its form. */
type Held = typeof globalThis & { turnedBack?: string[] };

describe.each(BROWSER_NAMES)('where there is little to stand at in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser.close());

  test('the warning comes up when the chooser of an ID photo is opened', async () => {
    const page = await browser.open('https://id-photo.example/', fixture('job-application.html'));
    await expect.poll(() => page.badge()).toBe('!!');
    await page.focus('#id-photo');
    expect((await page.warning())?.text).toContain('a photo of your ID');
    await page.close();
  });

  test('the warning comes up when a button opens the chooser of a hidden file field', async () => {
    const page = await browser.open(
      'https://id-photo-behind.example/',
      `<!doctype html><link rel="icon" href="data:,"><h1>Apply for this job</h1>
       <label for="photo">Photo of your ID card</label><input id="photo" type="file" hidden>
       <button type="button" onclick="photo.click()">Choose a picture</button>`,
    );
    // At once, before the page was judged.
    await page.focus('button');
    expect((await page.warning())?.text).toContain('a photo of your ID');
    await page.close();
  });

  test('at twice the size the card is whole on screen, beside its field, with nothing cut off', async () => {
    const page = await browser.open('https://enlarged.example/', fixture('job-application.html'));
    await page.zoom(2);
    await page.focus('#id-number');
    expect(await page.warning()).not.toBeNull();
    await page.settled();
    const box = await cardBox(page);
    const [overflow] = await page.evaluateInClosedRoots((root) => {
      const pane = root.querySelector('.pane');
      return pane ? pane.scrollWidth - pane.clientWidth : null;
    });
    const { field, view } = await page.evaluate(() => {
      const { left, top, right, bottom } =
        document.querySelector('#id-number')?.getBoundingClientRect() ?? new DOMRect();
      return { field: { left, top, right, bottom }, view: { width: innerWidth, height: innerHeight } };
    });
    if (!box) throw new Error('There is no card');
    expect(view.width).toBeLessThan(700);
    expect(overflow).toBe(0);
    expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(view.width);
    expect(box.y + box.height).toBeLessThanOrEqual(view.height);
    const isBeside =
      box.x >= field.right ||
      box.y >= field.bottom ||
      box.x + box.width <= field.left ||
      box.y + box.height <= field.top;
    expect(isBeside).toBe(true);
    await page.zoom(1);
    await page.close();
  });

  test('a frame too small for any card has it drawn around it, and Escape inside takes it away', async () => {
    browser.web.serve(
      'https://strip-inside.example/',
      `<!doctype html><style>body { margin: 0 } input { width: 280px; height: 40px }</style>
       <input id="field" aria-label="ID card number">`,
    );
    const page = await browser.open(
      'https://strip-around.example/',
      `<!doctype html><link rel="icon" href="data:,"><style>body { margin: 0 } iframe { border: 0 }</style>
       <p>Pay here</p><iframe src="https://strip-inside.example/" width="300" height="60"></iframe>`,
    );
    await expect.poll(() => page.badge()).not.toBe('');
    await page.clickAt(100, 70);
    expect((await page.warning())?.text).toContain('your ID number');
    const box = await cardBox(page);
    const frame = await page.evaluate(() => {
      const { right, bottom } = document.querySelector('iframe')?.getBoundingClientRect() ?? new DOMRect();
      return { right, bottom };
    });
    expect(box && (box.x >= frame.right || box.y >= frame.bottom)).toBe(true);
    await page.press('Escape');
    await expect.poll(() => page.warning(0)).toBeNull();
    await page.close();
  });

  test('a card around a small frame goes when the person leaves the frame', async () => {
    const page = await browser.open(
      'https://strip-left.example/',
      `<!doctype html><link rel="icon" href="data:,"><style>body { margin: 0 } iframe { border: 0 }</style>
       <p>Pay here</p><iframe src="https://strip-inside.example/" width="300" height="60"></iframe>`,
    );
    await expect.poll(() => page.badge()).not.toBe('');
    await page.clickAt(100, 70);
    expect(await page.warning()).not.toBeNull();
    await page.clickAt(900, 600);
    await expect.poll(() => page.warning(0)).toBeNull();
    await page.close();
  });

  test('a form in a popover stays open while the warning is used', async () => {
    const page = await browser.open(
      'https://in-popover.example/',
      `<!doctype html><link rel="icon" href="data:,"><button popovertarget="form">Apply for this job</button>
       <form id="form" popover><input id="id-number" aria-label="ID card number">
       <input aria-label="Bank account number"></form>`,
    );
    await expect.poll(() => page.badge()).not.toBe('');
    await page.focus('button');
    await page.focus('#id-number');
    expect(await page.warning()).not.toBeNull();
    await page.clickInWarning(/Why\?/);
    await expect.poll(async () => (await page.warning(0))?.text).toContain('What to do instead');
    expect(await page.evaluate(() => document.querySelector('form')?.matches(':popover-open'))).toBe(true);
    await page.close();
  });

  test('the warning can be used on a full screen', async () => {
    const page = await browser.open(
      'https://full-screen.example/',
      `<!doctype html><link rel="icon" href="data:,"><main><button onclick="this.parentNode.requestFullscreen()">
       Apply for this job</button><input id="id-number" aria-label="ID card number">
       <input aria-label="Bank account number"></main>`,
    );
    await expect.poll(() => page.badge()).not.toBe('');
    await page.focus('button');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await page.focus('#id-number');
    expect(await page.warning()).not.toBeNull();
    await page.clickInWarning(/Close/);
    await expect.poll(() => page.warning(0)).toBeNull();
    await page.close();
  });

  test('a page that holds the focus in its form keeps nobody from the warning, and hears nothing of it', async () => {
    const page = await browser.open(
      'https://holds-focus.example/',
      `<!doctype html><link rel="icon" href="data:,"><h1>Apply for this job</h1>
       <form><input id="id-number" aria-label="ID card number"><input aria-label="Bank account number"></form>
       <script>
         const form = document.querySelector('form');
         globalThis.turnedBack = [];
         for (const type of ['pointerdown', 'mousedown', 'focusin', 'keydown', 'click'])
           document.addEventListener(type, (event) => {
             if (form.contains(event.target)) return;
             turnedBack.push(type);
             event.preventDefault();
             event.stopImmediatePropagation();
             form.querySelector('input').focus();
           }, true);
       </script>`,
    );
    await expect.poll(() => page.badge()).not.toBe('');
    await page.focus('#id-number');
    expect(await page.warning()).not.toBeNull();
    await page.clickInWarning(/Why\?/);
    await expect.poll(async () => (await page.warning(0))?.text).toContain('What to do instead');
    await page.press('Tab');
    await page.press('Enter');
    await expect.poll(() => page.warning(0)).toBeNull();
    expect(await page.evaluate(() => (globalThis as Held).turnedBack)).toEqual([]);
    await page.close();
  });
});
