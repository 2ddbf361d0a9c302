import { describe, expect, it } from 'vitest';
import { exportTrust, importTrust, trustableUnit } from '../../../lib/site/trust-file.ts';
import {
  addTrust,
  grantedSpan,
  isLasting,
  isTrustedUnit,
  removeTrust,
  searchTrust,
  trustRecord,
  trustSpans,
  validTrust,
} from '../../../lib/site/trust.ts';

const DAY = 24 * 3_600_000;
const NOW = Date.UTC(2026, 2, 10);

describe('trust in a site', () => {
  it('lasts as long as the person said', () => {
    const records = addTrust(addTrust([], 'month.example', 'month', NOW), 'always.example', 'always', NOW);
    expect(isTrustedUnit(records, 'month.example', NOW + 29 * DAY)).toBe(true);
    expect(isTrustedUnit(records, 'month.example', NOW + 30 * DAY)).toBe(false);
    expect(isTrustedUnit(records, 'always.example', NOW + 9_999 * DAY)).toBe(true);
    expect(validTrust(records, NOW + 31 * DAY).map(({ unit }) => unit)).toEqual(['always.example']);
  });

  it('is for that site alone', () => {
    const records = addTrust([], 'example.com', 'always', NOW);
    expect(isTrustedUnit(records, 'example.org', NOW)).toBe(false);
    expect(isTrustedUnit(records, 'www.example.com', NOW)).toBe(false);
  });

  it('is one record a site: the last word counts', () => {
    const records = addTrust(addTrust([], 'example.com', 'always', NOW), 'example.com', 'month', NOW + DAY);
    expect(records).toEqual([
      { unit: 'example.com', span: 'month', since: NOW + DAY, until: NOW + 31 * DAY },
    ]);
  });

  it('can be taken back', () => {
    expect(removeTrust(addTrust([], 'example.com', 'always', NOW), 'example.com')).toEqual([]);
  });

  it('for a month is not stretched by a clock that was years ahead', () => {
    const records = addTrust([], 'example.com', 'month', NOW + 3_000 * DAY);
    expect(isTrustedUnit(records, 'example.com', NOW)).toBe(false);
  });

  it('is kept on disk only for a month or for good', () => {
    const spans = ['once', 'session', 'month', 'always'] as const;
    const records = spans.flatMap((span) => addTrust([], 'example.com', span, NOW));
    expect(records.filter(isLasting).map(({ span }) => span)).toEqual(['month', 'always']);
  });

  it('is found by part of the name, newest first', () => {
    const records = ['a-shop.example', 'bank.example', 'shop-b.example'].reduce(
      (all, unit, index) => addTrust(all, unit, 'always', NOW + index),
      addTrust([], 'first.example', 'always', NOW - DAY),
    );
    expect(searchTrust(records, ' Shop').map(({ unit }) => unit)).toEqual([
      'shop-b.example',
      'a-shop.example',
    ]);
    expect(searchTrust(records, '')).toHaveLength(4);
  });
});

describe('trust in a site on which the path says whose page it is', () => {
  const MANY = ['docs.google.com', 'forms.office.com', 'wjx.cn', 'tally.so', 'form.jotform.com', 'bit.ly'];

  it.each(MANY)('is for once or this session: %s', (unit) => {
    expect(trustSpans(unit)).toEqual(['once', 'session']);
    expect(grantedSpan(unit, 'always')).toBe('session');
    expect(grantedSpan(unit, 'once')).toBe('once');
    expect(isTrustedUnit(addTrust([], unit, 'session', NOW), unit, NOW)).toBe(true);
  });

  it.each(MANY)('is neither taken nor heeded for longer: %s', (unit) => {
    expect(addTrust([], unit, 'month', NOW)).toEqual([]);
    expect(isTrustedUnit([trustRecord(unit, 'always', NOW)], unit, NOW)).toBe(false);
    expect(importTrust([], unit, NOW)).toEqual({ records: [], added: 0, refused: 1 });
  });

  it.each(['google.com', 'someone.typeform.com', 'someone.github.io', 'example.com'])(
    'is as long as wanted where the name says whose it is: %s',
    (unit) => {
      expect(grantedSpan(unit, 'always')).toBe('always');
      expect(trustSpans(unit)).toHaveLength(4);
    },
  );
});

describe('a file of trusted sites', () => {
  it('brings back what was exported', () => {
    const records = addTrust(addTrust([], 'month.example', 'month', NOW), 'example.com', 'always', NOW);
    const brought = importTrust([], exportTrust(records), NOW + DAY);
    expect(brought).toMatchObject({ added: 2, refused: 0 });
    expect(isTrustedUnit(brought.records, 'example.com', NOW + 99 * DAY)).toBe(true);
    expect(isTrustedUnit(brought.records, 'month.example', NOW + 99 * DAY)).toBe(false);
  });

  it('leaves out what lasts only for a visit', () => {
    expect(exportTrust(addTrust([], 'example.com', 'session', NOW))).not.toContain('example.com');
  });

  it('may be a plain list of domains and addresses', () => {
    const list = '# banks\nexample.com\n\nhttps://www.example.org/login  # ours\r\nbücher.example\n';
    const { records, refused } = importTrust([], list, NOW);
    expect(records.map(({ unit }) => unit)).toEqual(['example.com', 'example.org', 'xn--bcher-kva.example']);
    expect(refused).toBe(0);
  });

  it.each([
    'com',
    'co.uk',
    'github.io',
    'not a site',
    'javascript:alert(1)',
    '{"format":"formwarn-trust","sites":[{"unit":7},null,"x"]}',
  ])('with %s in it adds nothing and says so', (text) => {
    const { records, added, refused } = importTrust([], text, NOW);
    expect(records).toEqual([]);
    expect(added).toBe(0);
    expect(refused).toBeGreaterThan(0);
  });

  it('never shortens trust that is there', () => {
    const always = addTrust([], 'example.com', 'always', NOW);
    const month = exportTrust(addTrust([], 'example.com', 'month', NOW));
    expect(isTrustedUnit(importTrust(always, month, NOW).records, 'example.com', NOW + 99 * DAY)).toBe(true);
  });

  it('leaves out trust that has run out', () => {
    const old = exportTrust(addTrust([], 'example.com', 'month', NOW - 60 * DAY));
    expect(importTrust([], old, NOW)).toMatchObject({ records: [], added: 0, refused: 1 });
  });
});

describe('what a person means by an address', () => {
  it.each([
    ['https://user@www.example.com:8080/a?b', 'example.com'],
    [' Example.com ', 'example.com'],
    ['shop.weebly.com', 'shop.weebly.com'],
    ['192.168.1.1', '192.168.1.1'],
    ['localhost:3000', 'localhost'],
    ['github.io', null],
    ['com', null],
    ['', null],
  ])('%j is %s', (typed, unit) => {
    expect(trustableUnit(typed)).toBe(unit);
  });
});
