import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { processorSeconds } from './chromium/processes.ts';
import { inTurn, startSides, type Side } from './chromium/sides.ts';
import { ratio } from './figures/ratio.ts';
import { report } from './figures/report.ts';
import { serveSpeedometer } from './speedometer/serve.ts';

/**
 * Runs Speedometer 3.1 in two browsers, with the extension and without, one iteration in turn, and
 * compares the processor time of all their processes:
 * `npm run bench:speedometer -- DIR [--iterations N] [--json FILE]`, where DIR is a checkout of
 * https://github.com/WebKit/Speedometer, branch release/3.1. Linux alone, since it reads /proc.
 */

/** The most processor time with the extension, as a share of that without. */
const MOST = 1.01;
/** The most the upper end of its 95 % interval may be. */
const MOST_UPPER = 1.03;

/** How long an iteration may take, in milliseconds. */
const PATIENCE = 300_000;
/** How long a browser gets to come to rest after one, in milliseconds. */
const REST = 1000;

/** Runs one iteration and gives the processor seconds it took. */
async function iterate({ puppet }: Side, url: string): Promise<number> {
  const root = puppet.process()?.pid;
  if (root === undefined) throw new Error('The browser runs elsewhere, so its processes cannot be counted');
  const before = processorSeconds(root);
  const page = await puppet.newPage();
  await page.bringToFront();
  await page.goto(url);
  // Of Speedometer's own runner.
  await page.waitForFunction('benchmarkClient._hasResults', { timeout: PATIENCE, polling: 500 });
  await page.close();
  await sleep(REST);
  return processorSeconds(root) - before;
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, iterations: { type: 'string', default: '30' } },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('Name its folder: npm run bench:speedometer -- DIR');

const sides = await startSides();
try {
  const url = serveSpeedometer(sides.web, folder);
  // The first iteration of a browser fills its caches.
  await inTurn(sides, 1, async (side) => ({ seconds: await iterate(side, url) }));
  const pairs = (
    await inTurn(sides, Number(values.iterations), async (side) => ({ seconds: await iterate(side, url) }))
  )('seconds');
  const mean = (side: 'with' | 'without'): number =>
    pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
  const { value, spread } = ratio(pairs);
  const [, upper] = spread;
  const common = { unit: '', spread };
  report(
    [
      {
        ...common,
        name: 'Speedometer 3.1, processor seconds with / without',
        without: mean('without'),
        with: mean('with'),
        value,
        budget: MOST,
      },
      { ...common, name: 'Speedometer 3.1, upper end of the interval', value: upper, budget: MOST_UPPER },
    ],
    sides.version,
    values.json,
  );
} finally {
  await sides.close();
}
