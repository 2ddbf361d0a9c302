import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openLedger } from '../../../lib/ledger/ledger.ts';
import { migrate, MIGRATIONS, type LedgerSchema, type Migration } from '../../../lib/ledger/schema.ts';
import { encounter } from './encounters.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

/** Leaves a database of today's version without its stores, as a browser may after a crash. */
async function breakDatabase(): Promise<void> {
  (await openDB('ledger', MIGRATIONS.length)).close();
}

describe('a database that cannot be read', () => {
  it('is set aside, and a new one begun', async () => {
    await breakDatabase();
    const ledger = await openLedger();
    await ledger.record(encounter());
    expect(await ledger.totals()).toMatchObject({ encounters: 1 });
    expect(await ledger.setAside()).toEqual(['ledger']);
  });

  it('leaves the new one in use from then on', async () => {
    await breakDatabase();
    await (await openLedger()).record(encounter());
    const later = await openLedger();
    expect(await later.totals()).toMatchObject({ encounters: 1 });
    expect(await later.setAside()).toEqual(['ledger']);
  });

  it('is tried a second time first', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('Internal error', 'UnknownError');
    });
    const ledger = await openLedger();
    expect(open).toHaveBeenCalledTimes(2);
    expect(await ledger.setAside()).toEqual([]);
  });
});

describe('a database of another version', () => {
  it('is left alone when a later version of the extension wrote it', async () => {
    (await openDB('ledger', MIGRATIONS.length + 1)).close();
    await expect(openLedger()).rejects.toMatchObject({ trouble: 'newer' });
    expect(await indexedDB.databases()).toHaveLength(1);
  });

  it('gets every step it lacks, once, in order', async () => {
    const taken: string[] = [];
    const steps: Migration[] = [
      ...MIGRATIONS,
      () => void taken.push('second'),
      async (_db, transaction) => {
        taken.push(`third, over ${await transaction.objectStore('sheets').count()} sheets`);
      },
    ];
    const open = (version: number) =>
      openDB<LedgerSchema>('ledger', version, {
        upgrade: (db, oldVersion, _to, transaction) =>
          migrate(db, transaction, oldVersion, steps.slice(0, version)),
      });
    const first = await open(1);
    await first.add('sheets', { last: 1, rows: [{ ...encounter(), id: 1 }] });
    first.close();
    (await open(3)).close();
    (await open(3)).close();
    expect(taken).toEqual(['second', 'third, over 1 sheets']);
  });

  it('stays as it was when a step fails, and gets all of them the next time', async () => {
    let isBroken = true;
    const step: Migration = async (_db, transaction) => {
      await transaction.objectStore('counts').put(1, 'all');
      if (isBroken) throw new Error('a row it cannot read');
    };
    const open = () =>
      openDB<LedgerSchema>('ledger', 2, {
        upgrade: (db, oldVersion, _to, transaction) =>
          migrate(db, transaction, oldVersion, [...MIGRATIONS, step]),
      });
    await expect(open()).rejects.toMatchObject({ name: 'AbortError' });
    isBroken = false;
    const db = await open();
    expect(await db.get('counts', 'all')).toBe(1);
    db.close();
  });

  it('makes way when another page brings a newer one', async () => {
    const ledger = await openLedger();
    await ledger.record(encounter());
    const newer = await openDB('ledger', MIGRATIONS.length + 1);
    newer.close();
    await expect(ledger.totals()).rejects.toMatchObject({ trouble: 'newer' });
  });
});

describe('two windows at once', () => {
  it('write into the same ledger', async () => {
    const [one, other] = [await openLedger(), await openLedger()];
    await Promise.all([one.record(encounter()), other.record(encounter({ site: 'other.example' }))]);
    expect(await one.totals()).toMatchObject({ encounters: 2 });
  });
});
