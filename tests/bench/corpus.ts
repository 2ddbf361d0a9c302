import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { waitFor } from '../../scripts/browsers/act.ts';
import { openBrowser, type TestBrowser } from '../e2e/harness/browser.ts';
import type { TestPage } from '../e2e/harness/page.ts';
import { readCorpus, type TruthPage } from './ask/corpus.ts';

/**
 * Opens labelled pages, each under a host name nobody knows, in Chromium with the built extension, and
 * counts who was warned: `npm run bench:corpus -- DIR…`. Each folder holds pages and their truth.json.
 */

/** What happened on a page, as a column of the table. */
const OUTCOMES = ['warned', 'badge only', 'missed', 'quiet', 'disturbed'] as const;
type Outcome = (typeof OUTCOMES)[number];

/** How long a page may take to be judged, in milliseconds. */
const JUDGED = 2000;
/** How long a warning may take to come up once a field has the focus, in milliseconds. */
const SHOWN = 1500;
/** Fields tried on one page before it counts as without a warning. */
const TRIES = 6;

type Labels = 'asks' | 'asks for nothing' | 'not counted';

/** What the people who labelled a page say of it; pages with doubtful or hidden fields alone are not counted. */
function labelsOf({ fields }: TruthPage): Labels {
  const sure = fields.filter(({ ambiguous, unscored }) => !ambiguous && !unscored);
  if (sure.some(({ label, hidden }) => label !== 'none' && !hidden)) return 'asks';
  const isClean = fields.every(({ label, ambiguous }) => label === 'none' && !ambiguous);
  return isClean ? 'asks for nothing' : 'not counted';
}

/** The fields to click into, those first whose click opens nothing of the browser's own. */
async function clickable(page: TestPage, ids: readonly string[]): Promise<string[]> {
  const selectors = ids.map((id) => `[data-truth-id="${id}"]`);
  const ranks = await page.evaluate(
    (wanted) =>
      wanted.map((selector) => {
        const element = document.querySelector<HTMLElement>(selector);
        if (!element?.checkVisibility()) return null;
        return element.matches('select, input[type=file], input[type=date]') ? 1 : 0;
      }),
    selectors,
  );
  const rankOf = (selector: string): number => ranks[selectors.indexOf(selector)] ?? -1;
  return selectors.filter((selector) => rankOf(selector) >= 0).toSorted((a, b) => rankOf(a) - rankOf(b));
}

async function showsWarning(page: TestPage, ids: readonly string[], patience: number): Promise<boolean> {
  for (const selector of (await clickable(page, ids)).slice(0, TRIES)) {
    await page.focus(selector);
    if (await page.warning(patience)) return true;
  }
  return false;
}

async function tryPage(page: TestPage, truth: TruthPage, labels: Labels): Promise<Outcome> {
  const ids = (wanted: boolean): string[] =>
    truth.fields.filter(({ label }) => (label !== 'none') === wanted).map(({ truthId }) => truthId);
  if (labels === 'asks') {
    const badge = await waitFor(() => page.badge(), JUDGED);
    if (!badge) return 'missed';
    return (await showsWarning(page, ids(true), SHOWN)) ? 'warned' : 'badge only';
  }
  await sleep(JUDGED / 2);
  const isDisturbed = (await page.badge()) !== '' || (await showsWarning(page, ids(false).slice(0, 2), 0));
  return isDisturbed ? 'disturbed' : 'quiet';
}

type ExtensionWorld = {
  readonly chrome: { readonly storage: { readonly local: { clear(): Promise<void> } } };
};

/** Notices have a daily cap, and a day's worth of pages passes here in minutes. */
function forgetHabits(extension: TestPage): Promise<void> {
  return extension.evaluate(() => (globalThis as unknown as ExtensionWorld).chrome.storage.local.clear());
}

/** Tries the pages of a folder one after the other, since only one tab can have the focus. */
async function tryCorpus(browser: TestBrowser, extension: TestPage, folder: string): Promise<void> {
  const { name, pages } = readCorpus(folder);
  const found = new Map<Outcome, string[]>(OUTCOMES.map((outcome) => [outcome, []]));
  for (const [index, truth] of pages.entries()) {
    const labels = labelsOf(truth);
    if (labels === 'not counted') continue;
    await forgetHabits(extension);
    const html = readFileSync(join(folder, truth.file), 'utf8');
    const page = await browser.open(`https://${name}${index}.example/`, html);
    found.get(await tryPage(page, truth, labels))?.push(truth.file);
    await page.close();
  }
  console.log(`| ${[name, ...[...found.values()].map((files) => files.length)].join(' | ')} |`);
  for (const outcome of ['missed', 'badge only', 'disturbed'] as const)
    for (const file of found.get(outcome) ?? []) console.error(`${outcome}: ${name}/${file}`);
}

const { positionals: folders } = parseArgs({ allowPositionals: true });
if (folders.length === 0) throw new Error('Name at least one folder: npm run bench:corpus -- DIR…');
const browser = await openBrowser('chromium');
try {
  const extension = await browser.openExtensionPage('manifest.json');
  console.log(`| pages of | ${OUTCOMES.join(' | ')} |\n|---|${'--:|'.repeat(OUTCOMES.length)}`);
  for (const folder of folders) await tryCorpus(browser, extension, folder);
} finally {
  await browser.close();
}
