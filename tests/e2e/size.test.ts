import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BUILT } from '../../scripts/browsers/launch.ts';
import { BROWSER_NAMES } from '../../scripts/browsers/types.ts';
import { MOST_BYTES, scriptSizes, tooHeavy } from '../bench/size.ts';

describe.each(BROWSER_NAMES)('the scripts for pages in the package for %s', (name) => {
  const folder = BUILT[name];

  test('weigh no more than they may', () => {
    expect(tooHeavy(scriptSizes(folder))).toEqual([]);
  });

  test('have that of the warning compiled as it comes in, which only the first line of a script can', () => {
    const [first] = readFileSync(`${folder}/content-scripts/warning.js`, 'utf8').split('\n', 1);
    expect(first).toBe('//# allFunctionsCalledOnLoad');
  });

  test('put the lightest ones into every frame', () => {
    const { content_scripts } = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
    expect(content_scripts.flatMap(({ js }: { js: string[] }) => js).toSorted()).toEqual([
      'content-scripts/early.js',
      'content-scripts/sentinel.js',
    ]);
  });
});

test('a script that has grown is named, with the bytes it is over', () => {
  const most = MOST_BYTES.sentinel;
  const grown = { name: 'sentinel', raw: 90_000, gzipped: most + 123 } as const;
  expect(tooHeavy([grown])).toEqual([
    `sentinel.js is 123 bytes over: ${most + 123} gzipped, at most ${most}`,
  ]);
});
