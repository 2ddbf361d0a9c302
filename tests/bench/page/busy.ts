import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { inTurn, type Sides } from '../chromium/sides.ts';
import { withTab, type Cost } from '../chromium/tab.ts';
import { extensionRuns } from '../chromium/trace.ts';
import { added } from '../figures/compare.ts';
import type { Figure } from '../figures/report.ts';
import { median } from '../figures/statistics.ts';
import { ASKING_FIELD, fields, form, storm, STORM } from './pages.ts';

/** How long a page is left alone before something is done on it, in milliseconds. */
const SETTLED = 2500;

const TYPED = 'The quick brown fox jumps over the lazy dog and back again. '.repeat(2);

const costBetween = (before: Cost, after: Cost): Cost => ({
  task: after.task - before.task,
  script: after.script - before.script,
});

const STORM_URL = 'https://feed.example/';
const SHEET_URL = 'https://sheet.example/';

async function rage(page: Page): Promise<void> {
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
  const open = async (page: Page): Promise<void> => {
    await page.goto(STORM_URL);
    await sleep(SETTLED);
  };
  const longest = await longestRuns(sides, rounds, rage, open);
  return [
    added('5 s storm, script', 'ms', costs('script'), 10),
    added('5 s storm, task', 'ms', costs('task')),
    { name: '5 s storm, longest run of ours', ...longest, budget: 4 },
  ];
}

/**
 * Measures the longest uninterrupted run of our scripts while something happens in a new tab.
 *
 * @param before what is done first, untraced
 */
async function longestRuns(
  { with: side }: Sides,
  rounds: number,
  happening: (page: Page) => Promise<void>,
  before?: (page: Page) => Promise<void>,
): Promise<Pick<Figure, 'unit' | 'value' | 'spread'>> {
  const longest: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const runs = await withTab(side, async ({ page, session }) => {
      await before?.(page);
      return extensionRuns(session, () => happening(page));
    });
    longest.push(Math.max(0, ...runs));
  }
  return { unit: 'ms', value: median(longest), spread: [Math.min(...longest), Math.max(...longest)] };
}

/** Measures the longest run of our scripts while they read a sheet of 5,000 fields, loading included. */
export async function measureReading(sides: Sides, rounds: number): Promise<readonly Figure[]> {
  sides.web.serve(SHEET_URL, fields);
  const longest = await longestRuns(sides, rounds, async (page) => {
    await page.goto(SHEET_URL);
    await sleep(SETTLED);
  });
  return [{ name: '5,000 inputs, longest run of ours', ...longest }];
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
