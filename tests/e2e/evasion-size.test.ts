import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers/types.ts';
import { openBrowser, type TestBrowser } from './harness/browser.ts';

const ASKING = '<form><label>Passport number <input name="f1"></label></form>';

/** Puts the field into the page by a script, which no parser's limit holds back. */
const byScript = (script: string) => `<main></main><script>
  const main = document.querySelector('main');
  const asking = '${ASKING}';
  ${script}</script>`;

/** Boxes in each other, and the innermost as `inner`. */
const NESTED = `let inner = main;
  for (let depth = 0; depth < 5000; depth += 1) inner = inner.appendChild(document.createElement('span'));`;

/** Pages too big for a careless reader, each with one field that asks. */
const BIG: Readonly<Record<string, string>> = {
  '50,000 nodes': '<p>Terms <b>and</b></p>'.repeat(16_500) + ASKING,
  '5,000 inputs': '<label>City <input></label>'.repeat(5000) + ASKING,
  '1,000 forms': '<form><label>City <input></label></form>'.repeat(1000) + ASKING,
  'a field 5,000 levels deep': byScript(`${NESTED} inner.innerHTML = asking;`),
  'a label 5,000 levels deep': byScript(`${NESTED} inner.append('Passport number');
    const label = document.createElement('label');
    label.append(main.firstChild, document.createElement('input'));
    main.append(label);`),
  'a field beside a label 5,000 levels deep': byScript(`${NESTED} inner.append('City');
    const label = document.createElement('label');
    label.append(main.firstChild, document.createElement('input'));
    main.append(label);
    main.insertAdjacentHTML('beforeend', asking);`),
  'a label of a megabyte': `<label>Passport number ${'as printed in the document '.repeat(40_000)}<input></label>`,
  'an aria-label of a megabyte': `<input aria-label="Passport number ${'x'.repeat(1_000_000)}">`,
  'strings that blow up regular expressions': ['a'.repeat(1e5), 'a '.repeat(1e5), '-'.repeat(1e5)]
    .map(
      (text) => `<label>${text}! <input name="${text}" placeholder="${text}" pattern="(${text}+)+$"></label>`,
    )
    .join('')
    .concat('<label>\u202e'.repeat(1000), '<input style="', ' '.repeat(1e5), '">', ASKING),
  'a storm of mutations': byScript(`main.innerHTML = asking + '<ul></ul>';
    const list = main.querySelector('ul');
    setInterval(() => {
      const items = Array.from({ length: 200 }, () => document.createElement('li'));
      list.replaceChildren(...items);
      for (const item of items) item.append('tick');
    }, 5);`),
  'a storm that brings the field': byScript(`let ticks = 0;
    setInterval(() => {
      ticks += 1;
      main.replaceChildren(...Array.from({ length: 300 }, () => document.createElement('p')));
      if (ticks > 100) main.insertAdjacentHTML('beforeend', asking);
    }, 10);`),
};

/** How long a page may take on a busy machine, in milliseconds. */
const PATIENCE = 90_000;

describe.each(BROWSER_NAMES)('what is asked is found in %s on a page with', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser.close());

  for (const [at, [what, html]] of Object.entries(BIG).entries()) {
    test(
      what,
      async () => {
        const page = await browser.open(
          `https://big${at}.example/`,
          `<!doctype html><html lang="en"><meta charset="utf-8"><link rel=icon href="data:,"><title>Form</title>${html}`,
        );
        await expect.poll(() => page.badge(), { timeout: PATIENCE }).not.toBe('');
        await page.close();
        const kinds = async () =>
          (await browser.history()).find(({ site }) => site === `big${at}.example`)?.kinds;
        await expect.poll(kinds).toEqual(['passport']);
      },
      PATIENCE * 2,
    );
  }
});
