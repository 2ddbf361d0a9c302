import { parseArgs } from 'node:util';
import { BUILT } from '../../scripts/browsers/launch.ts';
import { startSides } from './chromium/sides.ts';
import { report, type Figure } from './figures/report.ts';
import { measureReading, measureStorm, measureTyping } from './page/busy.ts';
import { measureLoading } from './page/loading.ts';
import { measureReaching } from './page/reaching.ts';
import { countWaking } from './page/waking.ts';
import { MOST_BYTES, scriptSizes } from './size.ts';

/**
 * Measures what the extension costs the pages people visit, in Chromium with and without it in turn:
 * `npm run bench:page [-- --json FILE] [--rounds N]`. See docs/performance.md.
 */

const { values } = parseArgs({
  options: { json: { type: 'string' }, rounds: { type: 'string', default: '11' } },
});
const rounds = Number(values.rounds);

const sizes = scriptSizes(BUILT.chromium).flatMap(({ name, raw, gzipped }): Figure[] => [
  { name: `${name}.js`, unit: 'bytes', value: raw, spread: [raw, raw] },
  {
    name: `${name}.js, gzipped`,
    unit: 'bytes',
    value: gzipped,
    spread: [gzipped, gzipped],
    budget: MOST_BYTES[name],
  },
]);

const sides = await startSides();
try {
  const figures = [
    ...sizes,
    ...(await measureLoading(sides, rounds)),
    ...(await measureStorm(sides, rounds)),
    ...(await measureReading(sides, rounds)),
    ...(await measureTyping(sides, rounds)),
    ...(await countWaking(sides)),
    ...(await measureReaching(sides, 4 * rounds)),
  ];
  report(figures, sides.version, values.json);
} finally {
  await sides.close();
}
