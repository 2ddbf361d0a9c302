import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENGINES, type Engine, SUPPORT } from './browsers/support.ts';

const config = readFileSync('wxt.config.ts', 'utf8');
const versionIn = (key: RegExp): number => Number(key.exec(config)?.[1]);

const OLDEST: Readonly<Record<Engine, number>> = {
  chrome: versionIn(/minimum_chrome_version: '(\d+)'/),
  firefox: versionIn(/gecko: {[^}]*strict_min_version: '(\d+)/),
};

/** What may be missing, and what happens then. */
const CAN_BE_MISSING: Readonly<Record<string, string>> = {
  '.currentCSSZoom':
    'asked for before it is used; without it a zoomed page places the card by its own pixels',
  'browser.storage.managed': 'Firefox for Android has no policies; reading them is given up',
  ':-moz-progress-bar': "each browser has its own name for a progress bar's filling",
  ':-webkit-progress-bar': "each browser has its own name for a progress bar's filling",
  ':-webkit-progress-value': "each browser has its own name for a progress bar's filling",
};

/** Names of our own, and of `CSS.escape`, that something young has too. */
const OTHERS: ReadonlySet<string> = new Set(['.escape', '.restore', '.try', '.use', '.watch']);

const read = (pattern: string): string =>
  globSync(pattern)
    .map((path) => readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/ .*$/gm, ''))
    .join('\n');

const scripts = read('{components,entrypoints,lib}/**/*.{ts,tsx}');
const styles = read('{components,entrypoints}/**/*.css');

const written = new Set([
  ...[...scripts.matchAll(/\bbrowser\.\w+\.\w+/g)].map(([name]) => name),
  ...[...scripts.matchAll(/\b(?<![.'])[A-Z]\w+\.\w+/g)].map(([name]) => name),
  ...[...scripts.matchAll(/\bnew ([A-Z]\w+)/g)].map(([, name]) => `${name}`),
  ...[...scripts.matchAll(/(\.\w+)/g)].map(([name]) => name),
  ...[...styles.matchAll(/(?:^|[{;])\s*([a-z-]+:)/gm)].map(([, name]) => `${name}`),
  ...[...styles.matchAll(/:[a-z-]+/g)].map(([name]) => name),
  ...[...styles.matchAll(/@[a-z-]+/g)].map(([name]) => name),
]);

describe.each(ENGINES)('in the oldest %s we name', (engine) => {
  it('there is all that is used', () => {
    const missing = [...written].filter((name) => (SUPPORT.get(name)?.[engine] ?? 0) > OLDEST[engine]);
    expect(missing.filter((name) => !(name in CAN_BE_MISSING) && !OTHERS.has(name))).toEqual([]);
  });
});

describe('what may be missing', () => {
  it.each(Object.keys(CAN_BE_MISSING))('%s is still used', (name) => {
    expect(written).toContain(name);
  });
});

describe('what is known of browsers', () => {
  it('holds what the youngest parts we use are', () => {
    expect(SUPPORT.get('URL.parse')).toEqual({ chrome: 126, firefox: 126 });
    expect(SUPPORT.get(':has')).toEqual({ chrome: 105, firefox: 121 });
  });
});
