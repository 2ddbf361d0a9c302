import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { Background } from '../chromium/background.ts';
import type { Sides } from '../chromium/sides.ts';
import { withTab } from '../chromium/tab.ts';
import type { Figure } from '../figures/report.ts';
import { quantile } from '../figures/statistics.ts';
import { ASKING_FIELD, form, lateForm } from './pages.ts';

/** How long a page is left to be judged before somebody goes into a field, in milliseconds. */
const JUDGED = 1500;

/** The budget: focus to warning, at the 95th percentile, in milliseconds. */
const REACHED = 100;

/** A warning that took this long, in milliseconds, never came. */
const NEVER = 5000;

type PageWorld = typeof globalThis & { benchReached?: Promise<number> };

/** Has the page time itself: from the focus to the end of the first frame with the warning in it. */
async function startWatch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { promise, resolve } = Promise.withResolvers<number>();
    (globalThis as PageWorld).benchReached = promise;
    let focused = Number.NaN;
    addEventListener('focusin', () => {
      focused = performance.now();
    });
    new MutationObserver((_records, observer) => {
      if (!document.querySelector(':popover-open')) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(performance.now() - focused));
        port1.start();
        port2.postMessage(null);
      });
    }).observe(document.documentElement, { childList: true });
  });
}

async function readWatch(page: Page): Promise<number> {
  const reached = page.evaluate(() => (globalThis as PageWorld).benchReached);
  return (await Promise.race([reached, sleep(NEVER, NEVER)])) ?? NEVER;
}

interface Situation {
  readonly name: string;
  readonly html: string;
  readonly selector: string;
  readonly isAsleep: boolean;
  readonly budget?: number;
}

const SITUATIONS: readonly Situation[] = [
  {
    name: 'focus to warning, background awake',
    html: form,
    selector: ASKING_FIELD,
    isAsleep: false,
    budget: REACHED,
  },
  {
    name: 'focus to warning, background asleep',
    html: form,
    selector: ASKING_FIELD,
    isAsleep: true,
    budget: REACHED,
  },
  {
    name: 'field that comes with its focus, background awake',
    html: lateForm,
    selector: '#next',
    isAsleep: false,
  },
  {
    name: 'field that comes with its focus, background asleep',
    html: lateForm,
    selector: '#next',
    isAsleep: true,
  },
];

/** Measures from the focus of a field to its warning on screen, with the background awake and asleep. */
export async function measureReaching(
  { web, with: side }: Sides,
  rounds: number,
): Promise<readonly Figure[]> {
  const background = await Background.watch(side);
  const figures: Figure[] = [];
  for (const [index, { name, html, selector, isAsleep, budget }] of SITUATIONS.entries()) {
    const taken: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const url = `https://reach${index}-${round}.example/`;
      web.serve(url, html);
      const time = await withTab(side, async ({ page }) => {
        await page.goto(url);
        await startWatch(page);
        await sleep(JUDGED);
        if (isAsleep) await background.stop();
        await page.click(selector);
        return readWatch(page);
      });
      taken.push(time);
    }
    const [half, most] = [quantile(taken, 0.5), quantile(taken, 0.95)];
    const spread = [Math.min(...taken), Math.max(...taken)] as const;
    figures.push(
      { name: `${name}, p50`, unit: 'ms', value: half, spread },
      { name: `${name}, p95`, unit: 'ms', value: most, spread, ...(budget === undefined ? {} : { budget }) },
    );
  }
  return figures;
}
