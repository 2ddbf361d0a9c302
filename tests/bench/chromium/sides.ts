import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { install, startPuppet } from '../../../scripts/browsers/chromium/launch.ts';
import { BUILT } from '../../../scripts/browsers/launch.ts';
import { provideBrowser } from '../../../scripts/browsers/provide.ts';
import { LocalWeb } from '../../../scripts/web/server.ts';
import type { Pair } from '../figures/compare.ts';

/** A running Chromium, with the extension or without. */
export interface Side {
  readonly puppet: Browser;
  /** Null where the extension is not installed. */
  readonly extensionId: string | null;
}

/** Two browsers that differ in nothing but the extension, and the web both see. */
export interface Sides {
  readonly web: LocalWeb;
  readonly without: Side;
  readonly with: Side & { readonly extensionId: string };
  /** The browser's name and version. */
  readonly version: string;
  close(): Promise<void>;
}

/** Starts both browsers with fresh profiles. Needs a production build for Chrome. */
export async function startSides(): Promise<Sides> {
  const web = await LocalWeb.start();
  const folder = mkdtempSync(join(tmpdir(), 'formwarn-bench-'));
  const executable = provideBrowser('chromium');
  const start = (profile: string): Promise<Browser> =>
    startPuppet(executable, {
      proxy: web.proxyConfiguration(),
      trusted: web.fingerprint,
      headless: true,
      profile: join(folder, profile),
    });
  const [plain, extended] = [await start('without'), await start('with')];
  const extensionId = await install(extended, resolve(BUILT.chromium));
  return {
    web,
    without: { puppet: plain, extensionId: null },
    with: { puppet: extended, extensionId },
    version: await plain.version(),
    async close() {
      await Promise.all([plain.close(), extended.close()]);
      web.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Runs a trial in both browsers in turn, so that what the machine does beside falls on both alike.
 * Which of them goes first changes from round to round.
 */
export async function inTurn<Key extends string>(
  { without, with: extended }: Sides,
  rounds: number,
  trial: (side: Side, round: number) => Promise<Readonly<Record<Key, number>>>,
): Promise<(key: Key) => readonly Pair[]> {
  const results: { without: Readonly<Record<Key, number>>; with: Readonly<Record<Key, number>> }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) {
      const first = await trial(without, round);
      results.push({ without: first, with: await trial(extended, round) });
    } else {
      const first = await trial(extended, round);
      results.push({ with: first, without: await trial(without, round) });
    }
  }
  return (key) => results.map((result) => ({ without: result.without[key], with: result.with[key] }));
}
