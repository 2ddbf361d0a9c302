import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const PAGES = join(ROOT, 'tests/fixtures/evasion');

const read = (path: string): string => readFileSync(path, 'utf8');
const fixtures = JSON.parse(read(join(PAGES, 'expected.json'))) as readonly {
  readonly page: string;
  readonly beside?: Readonly<Record<string, string>>;
}[];
const known = JSON.parse(read(join(PAGES, 'known-failures.json'))) as readonly string[];

/** The pages in the tables of docs/evasion.md, each with whether it says they come out as expected. */
const told = [
  ...read(join(ROOT, 'docs/evasion.md')).matchAll(/^\|.*\| `([^`]+)` +\|.*\| (yes|no) +\|$/gm),
].map(([, page, result]) => ({ page, result }));

describe('the table of hostile and confusing pages', () => {
  test('tells the result of each page', () => {
    const failing = new Set(known.map((line) => line.split(' ', 1)[0]));
    expect(told).toEqual(fixtures.map(({ page }) => ({ page, result: failing.has(page) ? 'no' : 'yes' })));
  });

  test('leaves out no page that is there', () => {
    const used = fixtures.flatMap(({ page, beside = {} }) => [page, ...Object.values(beside)]);
    const there = globSync('*/*.html', { cwd: PAGES }).map((path) =>
      path.replaceAll('\\', '/').replace(/\.html$/, ''),
    );
    expect([...new Set(used)].toSorted()).toEqual(there.toSorted());
  });
});
