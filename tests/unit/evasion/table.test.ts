import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BROWSER_NAMES, type BrowserName } from '../../../scripts/browsers/types.ts';

const ROOT = join(import.meta.dirname, '../../..');
const PAGES = join(ROOT, 'tests/fixtures/evasion');

const read = (path: string): string => readFileSync(path, 'utf8');
const fixtures = JSON.parse(read(join(PAGES, 'expected.json'))) as readonly {
  readonly page: string;
  readonly expect: unknown;
  readonly beside?: Readonly<Record<string, string>>;
}[];
const known = JSON.parse(read(join(PAGES, 'known-failures.json'))) as Readonly<
  Record<BrowserName, readonly string[]>
>;
const told = read(join(ROOT, 'docs/evasion.md'));

/** The pages in its tables, each with whether it says they come out as expected. */
const rows = [...told.matchAll(/^\|.*\| `([^`]+)` +\|.*\| (yes|no) +\| (yes|no) +\|$/gm)].map(
  ([, page, chromium, firefox]) => ({ page, chromium, firefox }),
);

const resultOf = (page: string, browser: BrowserName): 'yes' | 'no' =>
  known[browser].some((line) => line.split(' ', 1)[0] === page) ? 'no' : 'yes';

describe('the table of hostile and confusing pages', () => {
  test('tells the result of each page in each browser', () => {
    expect(rows).toEqual(
      fixtures.map(({ page }) => ({
        page,
        chromium: resultOf(page, 'chromium'),
        firefox: resultOf(page, 'firefox'),
      })),
    );
  });

  test('counts them right, and nine of ten come out well', () => {
    const well = fixtures.filter(
      ({ page, expect: wanted }) =>
        wanted !== 'cannot' && BROWSER_NAMES.every((browser) => resultOf(page, browser) === 'yes'),
    ).length;
    const share = well / fixtures.length;
    expect(share).toBeGreaterThanOrEqual(0.9);
    expect(told).toContain(`Of ${fixtures.length} pages, ${well} (${Math.round(share * 100)} %)`);
  });

  test('leaves out no page that is there', () => {
    const used = fixtures.flatMap(({ page, beside = {} }) => [page, ...Object.values(beside)]);
    const there = globSync('*/*.html', { cwd: PAGES }).map((path) =>
      path.replaceAll('\\', '/').replace(/\.html$/, ''),
    );
    expect([...new Set(used)].toSorted()).toEqual(there.toSorted());
  });
});
