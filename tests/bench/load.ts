import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { waitFor } from '../../scripts/browsers/act.ts';
import { install, startPuppet } from '../../scripts/browsers/chromium/launch.ts';
import { BUILT } from '../../scripts/browsers/launch.ts';
import { provideBrowser } from '../../scripts/browsers/provide.ts';
import { LocalWeb } from '../../scripts/web/server.ts';
import { fixture } from '../e2e/harness/fixtures.ts';
import { encountersIn, readDatabases } from '../e2e/harness/history.ts';
import { readLoad } from './load/in-extension.ts';

/**
 * Opens many tabs that ask, all in view and all at once, sends each from site to site, and looks whether
 * all is recorded once, every badge is right, and what the background holds:
 * `npm run bench:load [-- --tabs N --rounds N]`. See docs/performance.md.
 */

const { values } = parseArgs({
  options: { tabs: { type: 'string', default: '200' }, rounds: { type: 'string', default: '10' } },
});
const tabs = Number(values.tabs);
const rounds = Number(values.rounds);

/** How long a round may take on a busy machine, in milliseconds. */
const PATIENCE = 600_000;

/** What sites ask for, in turn, and the badge that is right for it. */
const ASKING = [
  { html: fixture('job-application.html'), badge: '!!' },
  { html: '<!doctype html><link rel=icon href="data:,"><label>Phone number <input></label>', badge: '·' },
] as const;
const askingOf = (tab: number, round: number) => ASKING[(tab + round) % 2] ?? ASKING[0];

const hostOf = (tab: number, round: number): string => `t${tab}r${round}.example`;
const urlOf = (tab: number, round: number): string => `https://${hostOf(tab, round)}/`;
const ALL_TABS = Array.from({ length: tabs }, (_, tab) => tab);

const web = await LocalWeb.start();
const profile = mkdtempSync(join(tmpdir(), 'formwarn-load-'));
const puppet = await startPuppet(
  provideBrowser('chromium'),
  { proxy: web.proxyConfiguration(), trusted: web.fingerprint, headless: true, profile },
  // Sites share processes, as they do on machines with little memory: it is the background that is measured.
  ['--disable-site-isolation-trials', '--renderer-process-limit=16', '--window-size=400,300'],
);
const wrong: string[] = [];
try {
  const id = await install(puppet, resolve(BUILT.chromium));
  const extension = await puppet.newPage();
  await extension.goto(`chrome-extension://${id}/manifest.json`);
  const worker = await puppet.waitForTarget((target) => target.type() === 'service_worker');
  const session = await worker.createCDPSession();

  /** Megabytes of script heap the background has in use, garbage aside. */
  const heap = async (): Promise<string> => {
    await session.send('HeapProfiler.collectGarbage');
    return ((await session.send('Runtime.getHeapUsage')).usedSize / 1e6).toFixed(1);
  };
  const recorded = async () => encountersIn(await extension.evaluate(readDatabases));
  const print = async (what: string, seconds: string): Promise<void> => {
    const { visits, bytes } = await extension.evaluate(readLoad);
    const cells = [what, seconds, (await recorded()).length, visits, (bytes / 1000).toFixed(0), await heap()];
    console.log(`| ${cells.join(' | ')} |`);
  };

  console.log('| | s until every badge is right | recorded | visits in memory | kB in memory | heap, MB |');
  console.log('|---|--:|--:|--:|--:|--:|');
  await print('before', '');
  const pages: Page[] = [];
  for (let tab = 0; tab < tabs; tab += 1) {
    // Browsers open one window after the other.
    // oxlint-disable-next-line no-await-in-loop
    pages.push(await puppet.newPage({ type: 'window' }));
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const tab of ALL_TABS) web.serve(urlOf(tab, round), askingOf(tab, round).html);
    const began = performance.now();
    // Each round begins where the one before has ended.
    /* oxlint-disable no-await-in-loop */
    await Promise.all(pages.map((page, tab) => page.goto(urlOf(tab, round), { timeout: PATIENCE })));
    const wrongBadges = async (): Promise<string[]> => {
      const { badges } = await extension.evaluate(readLoad);
      return ALL_TABS.filter((tab) => badges[urlOf(tab, round)] !== askingOf(tab, round).badge).map(
        (tab) => `${hostOf(tab, round)}: badge “${badges[urlOf(tab, round)]}”`,
      );
    };
    if (!(await waitFor(async () => (await wrongBadges()).length === 0, PATIENCE)))
      wrong.push(...(await wrongBadges()));
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    // No badge waits for the history.
    await waitFor(async () => (await recorded()).length >= tabs * (round + 1));
    await print(`round ${round + 1}`, seconds);
    /* oxlint-enable no-await-in-loop */
  }
  const times = Map.groupBy(await recorded(), ({ site }) => site);
  for (const tab of ALL_TABS) {
    for (let round = 0; round < rounds; round += 1) {
      const count = times.get(hostOf(tab, round))?.length ?? 0;
      if (count !== 1) wrong.push(`${hostOf(tab, round)}: recorded ${count} times`);
    }
  }
  await Promise.all(pages.map((page) => page.close()));
  await print('all tabs closed', '');
} finally {
  await puppet.close();
  web.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
for (const line of wrong) console.log(line);
console.log(wrong.length > 0 ? `\n${wrong.length} wrong` : '\nAll recorded once, every badge right');
if (wrong.length > 0) process.exitCode = 1;
