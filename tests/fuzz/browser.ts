import { isDeepStrictEqual, parseArgs } from 'node:util';
import * as fc from 'fast-check';
import { launch, type Page } from 'puppeteer-core';
import { provideBrowser } from '../../scripts/browsers/provide.ts';
import { bundle } from '../bench/ask/bundle.ts';
import { around, course, form } from './arbitrary.ts';
import type { FuzzedFrame, Told, Trial } from './in-frame.ts';

/**
 * Builds random forms in the frames of a real Chromium, each at once, bit by bit, and with other text
 * around it, and compares what is said of the three: `npm run fuzz:browser [-- --runs N --seed N]`.
 */

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '500' }, seed: { type: 'string' } },
});
const runs = Number(values.runs);
const seed = Number(values.seed ?? Date.now() % 1e9);

/** Forms looked at side by side; each takes three frames. */
const BATCH = 20;
/** How long after a form is built up its answer must stand, in milliseconds. */
const SETTLED = 2000;
/** Within what time it must come to stand on a busy machine, in milliseconds. */
const PATIENCE = 60_000;

/** Runs trials, each in a frame of its own, and resolves to what the frames told once nothing changed any more. */
async function tryAll(page: Page, script: string, trials: readonly Trial[]): Promise<Told[]> {
  await page.setContent('<!doctype html><title>Fuzz</title>');
  return (await page.evaluate(
    async (code: string, all: readonly Trial[], settled: number, patience: number) => {
      const asks = all.map((trial) => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        const world = frame.contentWindow as (Window & FuzzedFrame) | null;
        world?.eval(code);
        return world?.beginTrial?.(trial);
      });
      const ask = () => asks.map((told) => told?.());
      const end = performance.now() + patience;
      let before = '';
      for (let since = performance.now(); performance.now() < end;) {
        await new Promise((resolve) => {
          setTimeout(resolve, 100);
        });
        const now = JSON.stringify(ask());
        if (now !== before || ask().some((told) => !told?.isBuilt)) since = performance.now();
        before = now;
        if (performance.now() - since > settled) break;
      }
      return ask();
    },
    script,
    trials,
    SETTLED,
    PATIENCE,
  )) as Told[];
}

const sample = fc.sample(fc.record({ form, course, around }), { numRuns: runs, seed });
const script = await bundle('../../fuzz/in-frame.ts');
const browser = await launch({
  executablePath: provideBrowser('chromium'),
  pipe: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
let failed = 0;
let asking = 0;
let mostChanges = 0;
try {
  const page = await browser.newPage();
  for (let at = 0; at < sample.length; at += BATCH) {
    const batch = sample.slice(at, at + BATCH);
    const trials = batch.flatMap((one): Trial[] => [
      { form: one.form, steps: null, around: [] },
      { form: one.form, steps: one.course, around: [] },
      { form: one.form, steps: null, around: one.around },
    ]);
    // The browser is kept busy by one batch.
    // oxlint-disable-next-line no-await-in-loop
    const told = await tryAll(page, script, trials);
    for (const [index, one] of batch.entries()) {
      const [atOnce, ...others] = told.slice(index * 3, index * 3 + 3);
      const all = [atOnce, ...others];
      const isSame = others.every((other) => isDeepStrictEqual(other?.kinds, atOnce?.kinds));
      if (Object.keys(atOnce?.kinds ?? {}).length > 0) asking += 1;
      mostChanges = Math.max(mostChanges, ...all.map((each) => each?.changes ?? 0));
      if (isSame && all.every((each) => each?.isBuilt && each.errors.length === 0)) continue;
      failed += 1;
      console.log(JSON.stringify({ ...one, told: all }));
    }
  }
} finally {
  await browser.close();
}
console.log(
  `${runs} forms (seed ${seed}), ${asking} of them asking; ${failed} failed; an answer changed ${mostChanges} times at most`,
);
if (failed > 0) process.exitCode = 1;
