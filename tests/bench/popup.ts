import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { install, startPuppet } from '../../scripts/browsers/chromium/launch.ts';
import { BUILT } from '../../scripts/browsers/launch.ts';
import { provideBrowser } from '../../scripts/browsers/provide.ts';
import { LocalWeb } from '../../scripts/web/server.ts';
import { report, type Figure } from './figures/report.ts';
import { interval, median } from './figures/statistics.ts';
import { NEEDLE, seed } from './popup/seed.ts';

/**
 * Measures how long the popup takes to be usable, and to search, with little and much history:
 * `npm run bench:popup [-- --json FILE] [--rounds N]`. The popup's page is opened in a tab, where
 * it can be timed from its first byte on; browsers with different histories take turns.
 */

/** How many encounters the histories hold. */
const COUNTS = [0, 1_000, 100_000] as const;
/** The most the time with the longest history may be, as a multiple of that with none. */
const MOST = 1.5;

interface Times {
  /** From the start of the page to its first part on screen. */
  readonly open: number;
  /** From the press on “History” to its list, or the word that there is none. */
  readonly history: number;
  /** From a word typed into the search box to what was found; 0 where there is nothing to search. */
  readonly search: number;
}

/** The times by the length of the history. */
type Round = ReadonlyMap<number, Times>;

const usable = ({ open, history }: Times): number => open + history;

const timeOf = (rounds: readonly Round[], count: number, time: (times: Times) => number): number =>
  median(rounds.flatMap((round) => round.get(count) ?? []).map(time));

/** Resolves to the page's clock once a selector matches and another doesn't, and that is on screen. */
function until(page: Page, there: string, gone: string): Promise<number> {
  return page.evaluate(
    (wanted, unwanted) =>
      new Promise<number>((done) => {
        const look = (): void => {
          const isThere = document.querySelector(wanted) && !document.querySelector(unwanted);
          requestAnimationFrame(isThere ? () => done(performance.now()) : look);
        };
        look();
      }),
    there,
    gone,
  );
}

async function openPopup(browser: Browser, address: string, isEmpty: boolean): Promise<Times> {
  const page = await browser.newPage();
  await page.bringToFront();
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const open = await until(page, '[role=tabpanel] > *', '[role=tabpanel] .loading');
  const pressed = await page.evaluate(() => {
    document.querySelector<HTMLElement>('#tab-history')?.click();
    return performance.now();
  });
  const history = (await until(page, '.history', '.history .loading')) - pressed;
  const search = isEmpty ? 0 : await searchFor(page);
  await page.close();
  return { open, history, search };
}

/** Types a site's name into the search box and waits until all that is listed is of that site. */
function searchFor(page: Page): Promise<number> {
  return page.evaluate(
    (needle) =>
      new Promise<number>((done) => {
        const box = document.querySelector<HTMLInputElement>('.history .search input');
        if (!box) throw new Error('The history has no search box');
        const start = performance.now();
        box.value = needle;
        box.dispatchEvent(new Event('input', { bubbles: true }));
        const look = (): void => {
          const said = document.querySelector<HTMLElement>('.history')?.innerText ?? '';
          const isDone = said.includes(needle) && !/site\d+\.example/.test(said);
          requestAnimationFrame(isDone ? () => done(performance.now() - start) : look);
        };
        look();
      }),
    NEEDLE,
  );
}

const { values } = parseArgs({
  options: { json: { type: 'string' }, rounds: { type: 'string', default: '15' } },
});
const web = await LocalWeb.start();
const folder = mkdtempSync(join(tmpdir(), 'formwarn-bench-'));
const browsers: { readonly count: number; readonly browser: Browser; readonly address: string }[] = [];
try {
  for (const count of COUNTS) {
    const browser = await startPuppet(provideBrowser('chromium'), {
      proxy: web.proxyConfiguration(),
      trusted: web.fingerprint,
      headless: true,
      profile: join(folder, String(count)),
    });
    const address = `chrome-extension://${await install(browser, resolve(BUILT.chromium))}/popup.html`;
    browsers.push({ count, browser, address });
    // The history is made when it is first looked at.
    await openPopup(browser, address, true);
    const page = await browser.newPage();
    await page.goto(address);
    await seed(page, count);
    await page.close();
    await openPopup(browser, address, count === 0);
  }
  const rounds: Round[] = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const times = new Map<number, Times>();
    for (const { count, browser, address } of round % 2 === 0 ? browsers : browsers.toReversed()) {
      times.set(count, await openPopup(browser, address, count === 0));
    }
    rounds.push(times);
  }
  const figures = COUNTS.flatMap((count) =>
    (['open', 'history', 'search'] as const).map((part): Figure => {
      const value = (some: readonly Round[]): number => timeOf(some, count, (times) => times[part]);
      const name = `${part}, ${count.toLocaleString('en')} encounters`;
      return { name, unit: 'ms', value: value(rounds), spread: interval(rounds, value) };
    }),
  ).filter(({ value }) => value > 0);
  const grown = (some: readonly Round[]): number => timeOf(some, 100_000, usable) / timeOf(some, 0, usable);
  const growth: Figure = {
    name: 'open and history together, 100,000 encounters / none',
    unit: '',
    value: grown(rounds),
    spread: interval(rounds, grown),
    budget: MOST,
  };
  const [first] = browsers;
  report([...figures, growth], (await first?.browser.version()) ?? '', values.json);
} finally {
  await Promise.all(browsers.map(({ browser }) => browser.close()));
  web.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
