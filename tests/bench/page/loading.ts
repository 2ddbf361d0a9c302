import { setTimeout as sleep } from 'node:timers/promises';
import { inTurn, type Side, type Sides } from '../chromium/sides.ts';
import { withTab, type Cost, type MeasuredTab } from '../chromium/tab.ts';
import { added } from '../figures/compare.ts';
import type { Figure } from '../figures/report.ts';
import { ASKING_FIELD, blank, fields, form, large } from './pages.ts';

/** How long a page is left alone, in milliseconds: past the second late look of the sentinel. */
const SETTLED = 2500;

type Loaded = Cost & { readonly heap: number };

/** Loads a page in a new tab, under a host of the round's own, and gives what it has cost once all is quiet. */
async function load(
  { web }: Sides,
  side: Side,
  host: string,
  html: string,
  act: (tab: MeasuredTab) => Promise<void>,
): Promise<Loaded> {
  const url = `https://${host}/`;
  web.serve(url, html);
  return withTab(side, async (tab) => {
    await tab.page.goto(url);
    await sleep(SETTLED);
    await act(tab);
    return { ...(await tab.cost()), heap: await tab.heap() };
  });
}

/** Goes into a field that asks and stays until the warning stands. */
async function goIntoField({ page }: MeasuredTab): Promise<void> {
  await page.click(ASKING_FIELD);
  await sleep(1000);
}

const nothing = async (_tab: MeasuredTab): Promise<void> => {};

/** Measures what loading pages costs: task and script time, and heap on an idle page. */
export async function measureLoading(sides: Sides, rounds: number): Promise<readonly Figure[]> {
  const loads = (name: string, html: string, act = nothing) =>
    inTurn<keyof Loaded>(sides, rounds, (side, round) =>
      load(sides, side, `${name}${round}.example`, html, act),
    );
  const blanks = await loads('blank', blank);
  const forms = await loads('apply', form, goIntoField);
  const large300 = await loads('stock', large);
  const fields5000 = await loads('sheet', fields);
  return [
    added('blank page, task', 'ms', blanks('task'), 5),
    added('blank page, script', 'ms', blanks('script')),
    added('blank page, heap', 'MB', blanks('heap'), 0.25),
    added('12-field form with the warning, task', 'ms', forms('task'), 10),
    added('12-field form with the warning, script', 'ms', forms('script')),
    added('12-field form with the warning, heap', 'MB', forms('heap')),
    added('3,000 nodes and 300 inputs, task', 'ms', large300('task')),
    added('3,000 nodes and 300 inputs, script', 'ms', large300('script')),
    added('3,000 nodes and 300 inputs, heap', 'MB', large300('heap')),
    added('5,000 inputs, task', 'ms', fields5000('task')),
    added('5,000 inputs, script', 'ms', fields5000('script')),
    added('5,000 inputs, heap', 'MB', fields5000('heap')),
  ];
}
