import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createKnownSites } from '../../../lib/site/known.ts';
import { siteUnit } from '../../../lib/site/unit.ts';

const shipped = readFileSync('lib/site/data/sites.txt', 'utf8');
const lines = shipped.trimEnd().split('\n');

describe('looking up a list of known sites', () => {
  it('finds exactly what is on it, whatever the list', () => {
    const name = fc.domain();
    fc.assert(
      fc.property(fc.uniqueArray(name), name, (listed, other) => {
        const { has } = createKnownSites(
          listed
            .toSorted((a, b) => (a < b ? -1 : 1))
            .map((line) => `${line}\n`)
            .join(''),
        );
        expect(listed.every(has)).toBe(true);
        expect(has(other)).toBe(listed.includes(other));
      }),
    );
  });

  it('finds no part of a line, no line break and nothing in an empty list', () => {
    const { has } = createKnownSites('example.com\nexample.org\n');
    for (const unit of ['example', 'xample.com', 'example.com\nexample.org', '\n', '', 'example.co', 'org']) {
      expect(has(unit)).toBe(false);
    }
    expect(createKnownSites('').has('example.com')).toBe(false);
  });
});

describe('the list that is shipped', () => {
  it('is sorted as the look-up compares, each site once', () => {
    for (const [index, line] of lines.entries()) expect(line > (lines[index - 1] ?? '')).toBe(true);
  });

  it('holds units only, so that every line can be found', () => {
    expect(lines.filter((line) => siteUnit(line) !== line)).toEqual([]);
  });

  it('knows sites people use', () => {
    const { has } = createKnownSites(shipped);
    const used = [
      'google.com',
      'wikipedia.org',
      'taobao.com',
      'icbc.com.cn',
      'paypal.com',
      'dhl.com',
      'mercadolibre.com',
    ];
    for (const site of used) expect(has(site), site).toBe(true);
  });

  it('holds nothing that anybody can put a page on', () => {
    const { has } = createKnownSites(shipped);
    const open = ['docs.google.com', 'bit.ly', 'wjx.cn', 'jotform.com', 'someone.github.io', 'forms.gle'];
    for (const site of open) expect(has(site), site).toBe(false);
  });

  it('stays within the room the package has for it', () => {
    expect(gzipSync(shipped).length).toBeLessThan(300_000);
  });
});
