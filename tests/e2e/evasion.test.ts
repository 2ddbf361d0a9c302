import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../../scripts/browsers/act.ts';
import { BROWSER_NAMES, type BrowserName } from '../../scripts/browsers/types.ts';
import { openBrowser, type TestBrowser } from './harness/browser.ts';
import type { Encounter } from './harness/history.ts';
import type { TestPage } from './harness/page.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/evasion');

/** A page under tests/fixtures/evasion and what Formwarn should make of it. */
interface Fixture {
  /** Its file, without the ending; the folder is the section of docs/evasion.md. */
  readonly page: string;
  /** The kinds it asks for, alternatives parted by `|`; or that nothing may be said; or that nothing can be known. */
  readonly expect: readonly string[] | 'quiet' | 'cannot';
  /** How loud it should be, alternatives parted by `|`; left out where that is not the matter. */
  readonly level?: string;
  /** The host it is served under; left out, one that nobody knows. */
  readonly host?: string;
  /** Further pages by address, relative to its own. */
  readonly beside?: Readonly<Record<string, string>>;
  /** What the badge says of a page of which nothing can be known; left out, nothing. */
  readonly badge?: string;
  /** It is opened before all others, in a window of its own, since it takes its time. */
  readonly ahead?: boolean;
  /** What the person clicks, and types then. */
  readonly focus?: string;
  readonly type?: string;
  /** How long to wait before the click, and for an answer, in milliseconds. */
  readonly late?: number;
  readonly wait?: number;
}

const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const fixtures = JSON.parse(read('expected.json')) as readonly Fixture[];
const known = JSON.parse(read('known-failures.json')) as Readonly<Record<BrowserName, readonly string[]>>;
const SECTIONS = [...new Set(fixtures.map(({ page }) => page.slice(0, page.indexOf('/'))))];

/** Long enough for what is asked to be found and judged, in milliseconds. */
const PATIENCE = 2500;
/** How long a page that should stay quiet is given to be loud. */
const QUIET_SPELL = 1000;
/** How long further kinds may take once the first is there. */
const GROWING = 400;

/** Without hyphens, which would make an address suspicious by themselves. */
const hostOf = ({ page, host }: Fixture): string => host ?? `${page.replace(/^.*\/|[^a-z]/gi, '')}.example`;

/** How many pages are looked at together, each in a window of its own: they mostly wait. */
const TOGETHER = 8;

const START = 'https://start.example/';

/** Puts a page and what belongs to it where its host is, and gives its address. */
function serve(web: TestBrowser['web'], fixture: Fixture): string {
  const url = `https://${hostOf(fixture)}/`;
  web.serve(url, read(`${fixture.page}.html`));
  for (const [address, other] of Object.entries(fixture.beside ?? {})) {
    web.serve(new URL(address, url).href, read(`${other}.html`));
  }
  return url;
}

/** Resolves once so much time has passed since a moment; both in milliseconds. */
const openFor = (began: number, time: number) => sleep(Math.max(0, began + time - Date.now()));

/** A page that is open, and since when, in milliseconds since the epoch. */
interface Opened {
  readonly tab: TestPage;
  readonly began: number;
}

/** Opens pages, each in a window, lets them do what they do, and gives what their badges say then. */
async function visit(
  web: TestBrowser['web'],
  windows: readonly TestPage[],
  pages: readonly Fixture[],
  ahead: ReadonlyMap<string, Opened>,
): Promise<string[]> {
  const visits = pages.map((page, at) => {
    return { ...page, tab: windows[at % windows.length], began: 0, ...ahead.get(page.page) };
  });
  // Browsers do one thing after the other.
  /* oxlint-disable no-await-in-loop */
  for (const one of visits) {
    if (one.ahead) continue;
    await one.tab?.goto(serve(web, one));
    one.began = Date.now();
  }
  for (const { tab, focus, type, late = 0, began } of visits) {
    await openFor(began, late);
    if (focus) await tab?.focus(focus);
    if (type) await tab?.type(type);
  }
  const badges: string[] = [];
  for (const { tab, expect: wanted, wait = PATIENCE, began } of visits) {
    const badge = async () => (await tab?.badge()) ?? '';
    if (typeof wanted === 'string') await openFor(began, QUIET_SPELL);
    else if ((await waitFor(badge, wait)) && wanted.length > 1) await sleep(GROWING);
    badges.push(await badge());
  }
  /* oxlint-enable no-await-in-loop */
  return badges;
}

const fits = (wanted: string, got: string): boolean => wanted.split('|').includes(got);

/** What is wrong with what the history says of a page, in a line; null when it is as wanted. */
function failure(
  { page, expect: wanted, level, badge: wantedBadge = '' }: Fixture,
  badge: string,
  entry: Encounter | undefined,
): string | null {
  const got = [...(entry?.kinds ?? [])];
  if (typeof wanted === 'string')
    return badge !== wantedBadge || entry ? `${page} ${wanted} → ${badge} ${got.join(' ')}` : null;
  const isRead =
    badge !== '' &&
    wanted.every((one) => got.some((kind) => fits(one, kind))) &&
    got.every((kind) => wanted.some((one) => fits(one, kind)));
  if (!isRead) return `${page} ${wanted.join(' ')} → ${got.join(' ') || 'nothing'}`;
  return level && !fits(level, entry?.level ?? '') ? `${page} ${level} → ${entry?.level}` : null;
}

describe.each(BROWSER_NAMES)('hostile and confusing pages in %s', (name) => {
  let browser: TestBrowser;
  let windows: readonly TestPage[];
  const ahead = new Map<string, Opened>();
  beforeAll(async () => {
    browser = await openBrowser(name);
    const blank = '<!doctype html><link rel=icon href="data:,">';
    const opened: TestPage[] = [];
    for (let count = 0; count < TOGETHER; count += 1) {
      // Browsers open one window after the other.
      // oxlint-disable-next-line no-await-in-loop
      opened.push(await browser.open(START, blank, { window: true }));
    }
    windows = opened;
    for (const one of fixtures.filter((each) => each.ahead)) {
      // oxlint-disable-next-line no-await-in-loop
      const tab = await browser.open(START, blank, { window: true });
      // oxlint-disable-next-line no-await-in-loop
      await tab.goto(serve(browser.web, one));
      ahead.set(one.page, { tab, began: Date.now() });
    }
  });
  afterAll(() => browser.close());

  test.each(SECTIONS)(
    '%s: each is read as it should be, but for the failures known',
    async (section) => {
      const pages = fixtures.filter(({ page }) => page.startsWith(`${section}/`));
      const badges: string[] = [];
      for (let at = 0; at < pages.length; at += TOGETHER) {
        // One handful after the other.
        // oxlint-disable-next-line no-await-in-loop
        badges.push(...(await visit(browser.web, windows, pages.slice(at, at + TOGETHER), ahead)));
      }
      // A warning does not wait for the history, which may come after.
      const failures = async () => {
        const history = await browser.history();
        return pages.flatMap((page, at) => {
          const host = hostOf(page);
          const entry = history.find(({ site }) => host === site || host.endsWith(`.${site}`));
          return failure(page, badges[at] ?? '', entry) ?? [];
        });
      };
      // A failure that is gone must be struck off the list, so that it can't come back unseen.
      await expect.poll(failures).toEqual(known[name].filter((line) => line.startsWith(`${section}/`)));
    },
    120_000,
  );
});
