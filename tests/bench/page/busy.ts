import { setTimeout as sleep } from 'node:timers/promises';
import { inTurn, type Sides } from '../chromium/sides.ts';
import { withTab, type Cost } from '../chromium/tab.ts';
import { extensionRuns } from '../chromium/trace.ts';
import { added } from '../figures/compare.ts';
import type { Figure } from '../figures/report.ts';
import { median } from '../figures/statistics.ts';
import { ASKING_FIELD, form, storm, STORM } from './pages.ts';

/** How long a page is left alone before something is done on it, in milliseconds. */
const SETTLED = 2500;

const TYPED = 'The quick brown fox jumps over the lazy dog and back again. '.repeat(2);

const costBetween = (before: Cost, after: Cost): Cost => ({
  task: after.task - before.task,
  script: after.script - before.script,
});

const STORM_URL = 'https://feed.example/';

async function rage(page: { click(selector: string): Promise<void> }): Promise<void> {
  await page.click('#go');
  await sleep(STORM + 500);
}

/** Measures what a page that changes for five seconds costs more, and the longest run of our scripts in it. */
export async function measureStorm(sides: Sides, rounds: number): Promise<readonly Figure[]> {
  sides.web.serve(STORM_URL, storm);
  const costs = await inTurn<keyof Cost>(sides, rounds, (side) =>
    withTab(side, async ({ page, cost }) => {
      await page.goto(STORM_URL);
      await sleep(SETTLED);
      const before = await cost();
      await rage(page);
      return costBetween(before, await cost());
    }),
  );
  const longest: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const runs = await withTab(sides.with, async ({ page, session }) => {
      await page.goto(STORM_URL);
      await sleep(SETTLED);
      return extensionRuns(session, () => rage(page));
    });
    longest.push(Math.max(0, ...runs));
  }
  return [
    added('5 s storm, script', 'ms', costs('script'), 10),
    added('5 s storm, task', 'ms', costs('task')),
    {
      name: '5 s storm, longest run of ours',
      unit: 'ms',
      value: median(longest),
      spread: [Math.min(...longest), Math.max(...longest)],
      budget: 4,
    },
  ];
}

/** Measures what typing into a field that asks costs more, the warning beside it. */
export async function measureTyping(sides: Sides, rounds: number): Promise<readonly Figure[]> {
  const costs = await inTurn<keyof Cost>(sides, rounds, (side, round) => {
    const url = `https://typing${round}.example/`;
    sides.web.serve(url, form);
    return withTab(side, async ({ page, cost }) => {
      await page.goto(url);
      await sleep(SETTLED);
      await page.click(ASKING_FIELD);
      await sleep(1000);
      const before = await cost();
      await page.keyboard.type(TYPED);
      const { task, script } = costBetween(before, await cost());
      return { task: task / TYPED.length, script: script / TYPED.length };
    });
  });
  return [
    added('a key typed beside the warning, task', 'ms', costs('task')),
    added('a key typed beside the warning, script', 'ms', costs('script')),
  ];
}
