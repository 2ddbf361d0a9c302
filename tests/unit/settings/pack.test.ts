import { describe, expect, it } from 'vitest';
import { syncedPart } from '../../../lib/settings/merge.ts';
import { pack, unpack, type Reading } from '../../../lib/settings/pack.ts';
import { parseSettings } from '../../../lib/settings/parse.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/types.ts';
import type { TrustRecord } from '../../../lib/site/trust.ts';
import { parseTrust } from '../../../lib/visit/stores.ts';

const read: Reading = { settings: (raw) => syncedPart(parseSettings(raw)), trust: parseTrust };
const settings = syncedPart(DEFAULT_SETTINGS);

const sites = (count: number): TrustRecord[] =>
  Array.from({ length: count }, (_none, at) => ({
    unit: `site-number-${at}.example`,
    span: 'always',
    since: 1_700_000_000_000 + at,
    until: null,
  }));

const sizes = (items: Readonly<Record<string, unknown>>) =>
  Object.entries(items).map(([key, value]) => key.length + JSON.stringify(value).length);

describe('what goes to the account', () => {
  it('comes back as it was', () => {
    const trust = sites(50);
    const back = unpack(pack({ settings, trust }), read);
    expect(back?.settings).toEqual(settings);
    expect(back?.trust.toSorted((a, b) => a.since - b.since)).toEqual(trust);
  });

  it('is nothing where nothing was shared', () => {
    expect(unpack({}, read)).toBeNull();
    expect(unpack({ unrelated: 1 }, read)).toBeNull();
  });

  it("stays below the browsers' limits however many sites there are", () => {
    const items = pack({
      settings: { ...settings, pausedSites: sites(1000).map(({ unit }) => unit) },
      trust: sites(9000),
    });
    for (const size of sizes(items)) expect(size).toBeLessThanOrEqual(8192);
    expect(sizes(items).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(102_400);
  });

  it('never drops a site that is there for one that comes later', () => {
    const first = unpack(pack({ settings, trust: sites(3000) }), read);
    const later = unpack(pack({ settings, trust: sites(4000) }), read);
    const kept = new Set(later?.trust.map(({ unit }) => unit));
    expect(first?.trust.every(({ unit }) => kept.has(unit))).toBe(true);
  });

  it('is read with care', () => {
    const back = unpack(
      { settings: { language: 'tlh' }, trust0: [['a.example', 'for ever', 1, null], 5], trust1: 'x' },
      read,
    );
    expect(back).toEqual({ settings, trust: [] });
  });
});
