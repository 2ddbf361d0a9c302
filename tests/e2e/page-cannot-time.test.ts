import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers/types.ts';
import { openBrowser, type TestBrowser } from './harness/browser.ts';
import { fixture } from './harness/fixtures.ts';
import type { TestPage } from './harness/page.ts';

const JOB = fixture('job-application.html');

/** Runs on each side; every run is timed by the page itself. */
const RUNS = 40;

/**
 * What a page would need to be sure: to put nine runs of ten on the right side (five would be a guess), by
 * a difference of a quarter, since it doesn't know how fast the machine is without us.
 */
const SURE = { share: 0.9, ratio: 1.25 };

/** An extension that does nothing, in place of ours. */
function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'formwarn-none-'));
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'None',
      version: '1',
      browser_specific_settings: { gecko: { id: 'none@formwarn.example' } },
    }),
  );
  return folder;
}

/** Has fields come, change and go, which is what the extension watches for. Milliseconds. */
function timeFields(): number {
  const main = document.querySelector('main');
  const start = performance.now();
  for (let round = 0; round < 10; round += 1) {
    const part = document.createElement('section');
    part.setHTMLUnsafe('<p>Some <b>words</b></p><label>Remark <input name="remark"></label>'.repeat(4));
    main?.append(part);
    for (const field of part.querySelectorAll('input')) field.setAttribute('placeholder', 'Colour');
    part.getBoundingClientRect();
    part.remove();
  }
  return performance.now() - start;
}

/** Makes up what a person does, which is what the extension listens to. Milliseconds. */
function timeMadeUp(): number {
  const field = document.querySelector('input');
  const start = performance.now();
  for (let round = 0; round < 200; round += 1) {
    field?.click();
    for (const type of ['pointerdown', 'keydown', 'input', 'change', 'submit', 'focusin', 'focusout']) {
      field?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
  }
  return performance.now() - start;
}

const WAYS = [
  ['having fields come, change and go', timeFields],
  ['making up what a person does', timeMadeUp],
] as const;

const middle = (numbers: readonly number[]) =>
  numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? 0;

/** The share of numbers that the best limit between two samples of one size puts on the right side. */
function toldApart(one: readonly number[], other: readonly number[]): number {
  const shares = [...one, ...other].map((limit) => {
    const right =
      one.filter((number) => number <= limit).length + other.filter((number) => number > limit).length;
    return right / (one.length + other.length);
  });
  return Math.max(...shares.map((share) => Math.max(share, 1 - share)));
}

describe.each(BROWSER_NAMES)('in %s', (name) => {
  const none = emptyExtension();
  let sides: readonly TestBrowser[] = [];
  beforeAll(async () => {
    sides = [await openBrowser(name), await openBrowser(name, none)];
  });
  afterAll(async () => {
    await Promise.all(sides.map((browser) => browser.close()));
    rmSync(none, { recursive: true });
  });

  test.each(WAYS)('without a warning no page can tell by %s that we are there', async (_way, timeOneRun) => {
    const pages: TestPage[] = [];
    for (const browser of sides) pages.push(await browser.open('https://times.example/', JOB));
    const [withOurs, without] = pages;
    if (!withOurs || !without) throw new Error('There are not two browsers');
    await expect.poll(() => withOurs.badge()).toBe('!!');
    const taken: Record<'with' | 'without', number[]> = { with: [], without: [] };
    // The first runs are the browser's own warming up.
    for (let run = -5; run < RUNS; run += 1) {
      const times = {
        with: await withOurs.evaluate(timeOneRun),
        without: await without.evaluate(timeOneRun),
      };
      if (run < 0) continue;
      taken.with.push(times.with);
      taken.without.push(times.without);
    }
    expect(await withOurs.warning(0)).toBeNull();
    const isSure =
      toldApart(taken.with, taken.without) >= SURE.share &&
      middle(taken.with) >= middle(taken.without) * SURE.ratio;
    expect(isSure, JSON.stringify(taken)).toBe(false);
  });
});
