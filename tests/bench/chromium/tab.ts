import type { CDPSession, Page } from 'puppeteer-core';
import type { Side } from './sides.ts';

/** What a page has cost its renderer's main thread so far. */
export interface Cost {
  /** Milliseconds of processor time in tasks. */
  readonly task: number;
  /** Milliseconds of processor time in scripts, the page's own and the extension's. */
  readonly script: number;
}

/** A tab whose cost is counted. */
export interface MeasuredTab {
  readonly page: Page;
  readonly session: CDPSession;
  cost(): Promise<Cost>;
  /** Megabytes of script heap in use, garbage aside. */
  heap(): Promise<number>;
}

/**
 * Opens a tab in front, since nothing is read in hidden ones, and hands it to `use`.
 *
 * Time is counted as processor time of the main thread: other programs on a busy machine don't
 * count, as they do in time by the clock.
 */
export async function withTab<Result>(
  { puppet }: Side,
  use: (tab: MeasuredTab) => Promise<Result>,
): Promise<Result> {
  const page = await puppet.newPage();
  try {
    await page.bringToFront();
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const metric = async (...names: readonly string[]): Promise<number[]> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return names.map((name) => metrics.find((one) => one.name === name)?.value ?? Number.NaN);
    };
    return await use({
      page,
      session,
      async cost() {
        const [task = Number.NaN, script = Number.NaN] = await metric('TaskDuration', 'ScriptDuration');
        return { task: task * 1000, script: script * 1000 };
      },
      async heap() {
        await session.send('HeapProfiler.collectGarbage');
        const [bytes = Number.NaN] = await metric('JSHeapUsedSize');
        return bytes / 1e6;
      },
    });
  } finally {
    await page.close();
  }
}
