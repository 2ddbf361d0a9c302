import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ledgerFull } from '../../../lib/ledger/full.ts';
import { openLedger, type Ledger } from '../../../lib/ledger/ledger.ts';
import type { Query } from '../../../lib/ledger/types.ts';
import { DAY, encounter, HOUR, NOON } from './encounters.ts';
import { allOf, collect, sites } from './reading.ts';

let ledger: Ledger;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  ledger = await openLedger();
});

afterEach(() => {
  ledger.close();
  vi.unstubAllGlobals();
});

const everything = (query?: Query) => allOf(ledger, query);

describe('recording', () => {
  it('keeps an encounter as it was told', async () => {
    const id = await ledger.record(encounter());
    expect(await everything()).toEqual([{ ...encounter(), id }]);
  });

  it('keeps it when the browser is closed and opened again', async () => {
    await ledger.record(encounter());
    ledger.close();
    ledger = await openLedger();
    expect(await everything()).toHaveLength(1);
  });

  it('goes on after the connection was closed under it', async () => {
    await ledger.record(encounter());
    ledger.close();
    await ledger.record(encounter({ time: NOON + 1 }));
    expect(await everything()).toHaveLength(2);
  });

  it('keeps two encounters of the same millisecond apart', async () => {
    const ids = [await ledger.record(encounter()), await ledger.record(encounter({ site: 'other.example' }))];
    expect(new Set(ids).size).toBe(2);
    expect(await everything()).toHaveLength(2);
  });

  it('takes the same encounter once, whoever was killed before learning its id', async () => {
    const id = await ledger.record(encounter());
    expect(await ledger.record(encounter())).toBe(id);
    expect(await everything()).toHaveLength(1);
    expect(await ledger.totals()).toMatchObject({ encounters: 1 });
  });

  it('has no place for what an encounter is not made of', async () => {
    await ledger.record(Object.assign(encounter(), { value: '6222 0200', path: '/apply' }));
    const [kept] = await everything();
    expect(kept).not.toHaveProperty('value');
    expect(kept).not.toHaveProperty('path');
  });
});

describe('what becomes known later', () => {
  it('is added to the encounter', async () => {
    const id = await ledger.record(encounter());
    await ledger.amend(id, { kinds: ['phone', 'national-id', 'card-number'], level: 'strong' });
    expect(await everything()).toMatchObject([
      { kinds: ['phone', 'national-id', 'card-number'], level: 'strong', outcome: 'seen' },
    ]);
  });

  it.each([
    ['asked', 'seen', 'seen'],
    ['seen', 'asked', 'seen'],
    ['dismissed', 'left', 'left'],
    ['left', 'shared', 'shared'],
    ['shared', 'left', 'shared'],
  ] as const)('of “%s” and then “%s”, “%s” stands', async (standing, told, stands) => {
    const id = await ledger.record(encounter({ outcome: standing }));
    await ledger.amend(id, { outcome: told });
    expect(await everything()).toMatchObject([{ outcome: stands }]);
  });

  it('does not outweigh the person, who may say it was not sent', async () => {
    const id = await ledger.record(encounter({ outcome: 'shared' }));
    await ledger.correct(id, 'left');
    expect(await everything()).toMatchObject([{ outcome: 'left' }]);
    expect((await ledger.totals()).shares).toEqual([]);
  });

  it('is let go when the person has removed the encounter', async () => {
    const id = await ledger.record(encounter());
    await ledger.removeOne(id);
    await ledger.amend(id, { outcome: 'shared' });
    expect(await everything()).toEqual([]);
  });
});

describe('reading', () => {
  it('gives the newest first, page after page, each encounter once', async () => {
    for (let hour = 0; hour < 25; hour += 1) {
      // oxlint-disable-next-line no-await-in-loop
      await ledger.record(encounter({ time: NOON + ((hour * 7) % 25) * HOUR }));
    }
    const first = await ledger.page({}, { limit: 10 });
    const second = await ledger.page({}, { limit: 10, after: first.next ?? 0 });
    const third = await ledger.page({}, { limit: 10, after: second.next ?? 0 });
    expect(third.next).toBeNull();
    const times = [first, second, third].flatMap((page) => page.encounters.map(({ time }) => time));
    expect(times).toEqual(Array.from({ length: 25 }, (_, hour) => NOON + (24 - hour) * HOUR));
  });

  it('says that nothing follows a page that holds just the last', async () => {
    await ledger.record(encounter());
    expect((await ledger.page({}, { limit: 1 })).next).toBeNull();
  });

  describe('only what is asked for', () => {
    beforeEach(async () => {
      await ledger.record(encounter({ site: 'a.example', time: NOON }));
      await ledger.record(
        encounter({ site: 'b.example', time: NOON + DAY, level: 'strong', kinds: ['passport'] }),
      );
      await ledger.record(encounter({ site: 'lab.test', time: NOON + 2 * DAY, outcome: 'shared' }));
    });

    it.each<[string, Query, string[]]>([
      ['a part of the site’s name', { site: 'example' }, ['b.example', 'a.example']],
      ['a name in capitals with blanks around it', { site: ' LAB.' }, ['lab.test']],
      ['a name nobody has', { site: 'nowhere' }, []],
      ['a kind', { kind: 'passport' }, ['b.example']],
      ['a level', { level: 'strong' }, ['b.example']],
      ['an outcome', { outcome: 'shared' }, ['lab.test']],
      ['a time to begin with', { from: NOON + DAY }, ['lab.test', 'b.example']],
      ['a time to end with', { to: NOON + DAY }, ['b.example', 'a.example']],
      ['a time without any', { from: NOON + 1, to: NOON + 2 }, []],
      ['a time that ends before it begins', { from: NOON + DAY, to: NOON }, []],
      ['several at once', { site: 'a', kind: 'phone', outcome: 'seen' }, ['a.example']],
    ])('%s', async (_what, query, expected) => {
      expect(sites(await everything(query))).toEqual(expected);
    });
  });

  it('finds among many sites as among few', async () => {
    for (let number = 0; number < 40; number += 1) {
      // oxlint-disable-next-line no-await-in-loop
      await ledger.record(encounter({ site: `shop${number}.example`, time: NOON + number }));
    }
    const { encounters, next } = await ledger.page({ site: 'shop' }, { limit: 30 });
    expect(sites(encounters).slice(0, 2)).toEqual(['shop39.example', 'shop38.example']);
    expect(sites(await everything({ site: 'shop1' }))).toHaveLength(11);
    expect(
      sites((await ledger.page({ site: 'shop' }, { limit: 30, after: next ?? 0 })).encounters),
    ).toHaveLength(10);
  });

  it('stops when nobody waits any more', async () => {
    await ledger.record(encounter());
    await expect(ledger.page({}, { limit: 10, signal: AbortSignal.abort() })).rejects.toThrow('abort');
  });
});

describe('the totals', () => {
  it('count each week’s encounters, and those that were sent', async () => {
    await ledger.record(encounter({ time: Date.UTC(2026, 0, 12) }));
    await ledger.record(encounter({ time: Date.UTC(2026, 0, 18, 23, 59), outcome: 'shared' }));
    await ledger.record(encounter({ time: Date.UTC(2026, 0, 19) }));
    expect((await ledger.totals()).weeks).toEqual([
      { week: Date.UTC(2026, 0, 12), asked: 2, shared: 1 },
      { week: Date.UTC(2026, 0, 19), asked: 1, shared: 0 },
    ]);
  });

  it('tell who has what', async () => {
    await ledger.record(encounter({ site: 'a.example', outcome: 'shared', kinds: ['phone'] }));
    const id = await ledger.record(
      encounter({ site: 'a.example', time: NOON + 1, kinds: ['phone', 'iban'] }),
    );
    await ledger.record(encounter({ site: 'aa.example' }));
    await ledger.amend(id, { outcome: 'shared' });
    expect((await ledger.totals()).shares).toEqual([{ site: 'a.example', kinds: { phone: 2, iban: 1 } }]);
  });
});

describe('moving to another device', () => {
  it('brings over what is new and leaves what is known', async () => {
    await ledger.record(encounter());
    const coming = [encounter(), encounter({ time: NOON + DAY }), encounter({ time: NOON + DAY })];
    expect(await ledger.importAll(coming, { dryRun: true })).toEqual({ added: 1, known: 2 });
    expect(await everything()).toHaveLength(1);
    expect(await ledger.importAll(coming)).toEqual({ added: 1, known: 2 });
    expect(await everything()).toHaveLength(2);
    expect((await ledger.totals()).weeks).toMatchObject([{ asked: 2 }]);
  });

  it('gives out everything there is', async () => {
    const many = Array.from({ length: 2500 }, (_, at) => encounter({ time: NOON + at }));
    await ledger.importAll(many);
    const given = await collect(ledger.exportAll());
    expect(given.map(({ time }) => time)).toEqual(many.map(({ time }) => time).toReversed());
  });
});

/** As a browser does whose writes fail in this way. */
const failing = (name: string, message: string) => () => {
  throw new DOMException(message, name);
};

/** Has the browser say how much room is left, in bytes. */
const leave = (left: number) =>
  vi.stubGlobal('navigator', {
    locks: { request: async (_name: string, work: () => unknown) => work() },
    storage: { estimate: async () => ({ usage: 1e6, quota: 1e6 + left }) },
  });

describe('when the browser has no room left', () => {
  it.each([
    ['a quota', 'QuotaExceededError', 'no room'],
    ['a full disk, as Chromium says it', 'UnknownError', 'IO error: 000003.log: FILE_ERROR_NO_SPACE (8)'],
  ])('says so, keeps what was there and takes in nothing half-way: %s', async (_why, name, message) => {
    await ledger.record(encounter());
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(failing(name, message));
    await expect(ledger.record(encounter({ time: NOON + 1 }))).rejects.toMatchObject({ trouble: 'full' });
    full.mockRestore();
    expect(await everything()).toHaveLength(1);
    expect(await ledgerFull.get()).toBe(true);
  });

  it('does not touch the database, since a write that breaks off can cost all of it', async () => {
    await ledger.record(encounter());
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    leave(50_000);
    await expect(ledger.record(encounter({ time: NOON + 1 }))).rejects.toMatchObject({ trouble: 'full' });
    await expect(ledger.clear()).rejects.toMatchObject({ trouble: 'full' });
    expect(begin).not.toHaveBeenCalled();
    expect(await ledgerFull.get()).toBe(true);
    expect(await everything()).toHaveLength(1);
  });

  it('takes in no more rows than there is room for', async () => {
    leave(3e6);
    const many = Array.from({ length: 2000 }, (_, at) => encounter({ time: NOON + at }));
    await expect(ledger.importAll(many)).rejects.toMatchObject({ trouble: 'full' });
    await ledger.importAll(many.slice(0, 100));
    expect(await everything()).toHaveLength(100);
  });

  it('does not open the database either, and begins no other', async () => {
    leave(0);
    const open = vi.spyOn(indexedDB, 'open');
    await expect(openLedger()).rejects.toMatchObject({ trouble: 'full' });
    expect(open).not.toHaveBeenCalled();
    expect(await ledgerFull.get()).toBe(true);
  });

  it('forgets about it once something could be written again', async () => {
    await ledgerFull.set(true);
    await ledger.record(encounter());
    expect(await ledgerFull.get()).toBe(false);
  });
});
