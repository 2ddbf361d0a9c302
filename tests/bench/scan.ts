import { setTimeout as sleep } from 'node:timers/promises';
import { launch, type Browser } from 'puppeteer-core';
import { provideBrowser } from '../../scripts/browsers/provide.ts';
import { bundle } from './ask/bundle.ts';
import { SCENARIOS, type Scenario } from './scan/pages.ts';
import { printRatios } from './scan/ratios.ts';

/** How long a page is left to itself after it has loaded, in milliseconds; the script's time comes on top. */
const SETTLED = 1500;
const STORMY = 6000;

interface Cost {
  readonly script: number;
  readonly layouts: number;
  readonly longest: number;
}

/** What a page costs, with the detector's script in it or without. */
async function cost(browser: Browser, { html, script = '' }: Scenario, detector: string): Promise<Cost> {
  const page = await browser.newPage({ type: 'window' });
  try {
    await page.setContent(html);
    const before = await page.metrics();
    await page.evaluate(`
      globalThis.longest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
      }).observe({ type: 'longtask' });
      ${detector};
      ${script}`);
    await sleep(script === '' ? SETTLED : STORMY);
    const after = await page.metrics();
    return {
      script: ((after.ScriptDuration ?? 0) - (before.ScriptDuration ?? 0)) * 1000,
      layouts: (after.LayoutCount ?? 0) - (before.LayoutCount ?? 0),
      longest: Number(await page.evaluate('globalThis.longest')),
    };
  } finally {
    await page.close();
  }
}

const column = (value: number): string => value.toFixed(1).padStart(9);

const detector = await bundle('watch-all.ts');
const only = process.argv[2] ?? '';
const browser = await launch({
  executablePath: provideBrowser('chromium'),
  pipe: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  console.log(`${'page'.padEnd(28)} script ms  without  layouts  without  longest task ms (0: none over 50)`);
  for (const scenario of SCENARIOS.filter(({ name }) => name.includes(only))) {
    const without = await cost(browser, scenario, '');
    const watched = await cost(browser, scenario, detector);
    console.log(
      `${scenario.name.padEnd(28)}${column(watched.script)}${column(without.script)}${column(watched.layouts)}${column(without.layouts)}${column(watched.longest)}`,
    );
  }
  if (only === '' || 'ratio'.startsWith(only)) await printRatios(browser);
} finally {
  await browser.close();
}
