/// <reference lib="dom" />
import type { Browser } from 'puppeteer-core';
import { bundle } from '../ask/bundle.ts';
import { form } from './form.ts';
import type { Look } from './look.ts';

/** How many inputs the forms have, each beside what a plain walk over as many costs. */
const SIZES = [100, 1000, 10_000];
/** Forms looked at beforehand, so that the code is compiled as on any page but the first, and how often. */
const WARMING = 200;
const WARM_LOOKS = 3;
/** Pages of each size; the middle figure counts. */
const PAGES = 5;

async function lookOnce(browser: Browser, code: string, inputs: number): Promise<Look> {
  const page = await browser.newPage();
  try {
    await page.setContent(form(WARMING, 'warm'));
    await page.evaluate(code);
    for (let looks = 0; looks < WARM_LOOKS; looks += 1) await page.evaluate('look()');
    await page.$eval(
      'body',
      (body, html) => body.replaceChildren(document.createRange().createContextualFragment(html)),
      form(inputs, 'f'),
    );
    return (await page.evaluate('look()')) as Look;
  } finally {
    await page.close();
  }
}

const middle = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

const figure = (value: number): string => value.toFixed(2).padStart(9);

/** Prints what the detector's look costs beside a plain walk over the same controls, and how it grows with them. */
export async function printRatios(browser: Browser): Promise<void> {
  const code = await bundle('../scan/look.ts');
  console.log('\n   inputs  detector ms  × plain walk  × plain walk by the browser’s labels  µs an input');
  for (const inputs of SIZES) {
    const looks: Look[] = [];
    for (let page = 0; page < PAGES; page += 1) looks.push(await lookOnce(browser, code, inputs));
    const detector = middle(looks.map((look) => look.detector));
    const ratio = middle(looks.map((look) => look.detector / look.floor));
    const byBrowser = middle(looks.map((look) => look.detector / look.browser));
    console.log(
      `${String(inputs).padStart(9)}    ${figure(detector)}     ${figure(ratio)}                             ${figure(byBrowser)}    ${figure((detector / inputs) * 1000)}`,
    );
  }
}
