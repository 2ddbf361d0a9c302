import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLedger, type Ledger } from '../../../lib/ledger/ledger.ts';
import type { Page, Query } from '../../../lib/ledger/types.ts';
import { DAY, encounter, HOUR, NOON } from './encounters.ts';
import { allOf, collect, sites } from './reading.ts';

let ledger: Ledger;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  ledger = await openLedger();
});

afterEach(() => {
  ledger.close();
});

const everything = (query?: Query) => allOf(ledger, query);

describe('removing', () => {
  let ids: number[];

  beforeEach(async () => {
    ids = [
      await ledger.record(encounter({ site: 'a.example', time: NOON, outcome: 'shared' })),
      await ledger.record(encounter({ site: 'b.example', time: NOON + DAY })),
      await ledger.record(encounter({ site: 'a.example', time: NOON + 2 * DAY })),
    ];
  });

  it('takes one encounter, and undo brings it back', async () => {
    const removed = await ledger.removeOne(ids[1] ?? 0);
    expect(sites(await everything())).toEqual(['a.example', 'a.example']);
    await ledger.restore(removed);
    expect(sites(await everything())).toEqual(['a.example', 'b.example', 'a.example']);
  });

  it('takes a site with all it asked, and undo brings it back', async () => {
    const before = await ledger.totals();
    const removed = await ledger.removeSite('a.example');
    expect(sites(await everything())).toEqual(['b.example']);
    expect((await ledger.totals()).shares).toEqual([]);
    await ledger.restore(removed);
    expect(await ledger.totals()).toEqual(before);
  });

  it('takes everything, and undo brings it back', async () => {
    const before = await ledger.totals();
    const removed = await ledger.clear();
    expect(await ledger.totals()).toEqual({ encounters: 0, weeks: [], shares: [] });
    await ledger.restore(removed);
    expect(await ledger.totals()).toEqual(before);
  });

  it('brings nothing back twice', async () => {
    const before = await ledger.totals();
    await ledger.restore(await ledger.removeOne(ids[0] ?? 0));
    await ledger.restore(await everything());
    expect(await ledger.totals()).toEqual(before);
  });

  it('takes what is older than a given time', async () => {
    expect(await ledger.prune(NOON + DAY)).toBe(1);
    expect(sites(await everything())).toEqual(['a.example', 'b.example']);
  });

  it('takes so many of the oldest, and undo brings them back', async () => {
    const before = await ledger.totals();
    const removed = await ledger.removeOldest(2);
    expect(sites(removed)).toEqual(['b.example', 'a.example']);
    expect(sites(await everything())).toEqual(['a.example']);
    await ledger.restore(removed);
    expect(await ledger.totals()).toEqual(before);
  });

  it('takes all where fewer are left than the oldest that should go', async () => {
    expect(await ledger.removeOldest(10)).toHaveLength(3);
    expect(await ledger.totals()).toMatchObject({ encounters: 0 });
  });

  it('takes nothing when nothing can be so old', async () => {
    expect(await ledger.prune(0)).toBe(0);
    expect(await everything()).toHaveLength(3);
  });
});

describe('a long history', () => {
  /** Enough for several sheets, every tenth of another site. */
  const many = Array.from({ length: 500 }, (_, at) =>
    encounter({ time: NOON + at * HOUR, site: at % 10 ? 'often.example' : 'seldom.example' }),
  );

  beforeEach(async () => {
    // Most of it in one go, the rest one by one and out of order.
    await ledger.importAll(many.filter((_, at) => at % 5));
    for (const one of many.filter((_, at) => at % 5 === 0).toReversed()) {
      // oxlint-disable-next-line no-await-in-loop
      await ledger.record(one);
    }
  });

  it('is read back whole and in order', async () => {
    const given = await collect(ledger.exportAll());
    expect(given.map(({ time }) => time)).toEqual(many.map(({ time }) => time).toReversed());
  });

  it('is searched to its end', async () => {
    expect(await everything({ site: 'seldom' })).toHaveLength(50);
    expect(await everything({ kind: 'iban' })).toEqual([]);
  });

  it('is paged across sheets, each encounter once', async () => {
    const seen: number[] = [];
    let after: number | undefined;
    do {
      // oxlint-disable-next-line no-await-in-loop
      const page: Page = await ledger.page({ site: 'often' }, { after, limit: 70 });
      seen.push(...page.encounters.map(({ time }) => time));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(seen).toHaveLength(450);
    expect(new Set(seen).size).toBe(450);
  });

  it('loses only what is removed from its middle, and gets it back', async () => {
    const before = await collect(ledger.exportAll());
    const removed = await ledger.removeSite('often.example');
    expect(sites(await everything())).toEqual(Array.from({ length: 50 }, () => 'seldom.example'));
    await ledger.restore(removed);
    expect(await collect(ledger.exportAll())).toEqual(before);
  });

  it('loses its oldest, across sheets', async () => {
    expect(await ledger.removeOldest(300)).toHaveLength(300);
    const left = await collect(ledger.exportAll());
    expect(left.map(({ time }) => time)).toEqual(
      many
        .slice(300)
        .map(({ time }) => time)
        .toReversed(),
    );
  });

  it('loses its old end', async () => {
    expect(await ledger.prune(NOON + 300 * HOUR)).toBe(300);
    expect(await everything()).toHaveLength(200);
    expect(await ledger.totals()).toMatchObject({ encounters: 200 });
  });
});
