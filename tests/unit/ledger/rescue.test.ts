import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';
import { writeJson } from '../../../lib/ledger/export.ts';
import { readExported } from '../../../lib/ledger/import.ts';
import { openLedger } from '../../../lib/ledger/ledger.ts';
import { rescue } from '../../../lib/ledger/rescue.ts';
import { MIGRATIONS } from '../../../lib/ledger/schema.ts';
import { encounter } from './encounters.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

/** Leaves a database of today's version that has lost one of its stores, with what is on these sheets. */
async function breakDatabase(...sheets: readonly unknown[]): Promise<void> {
  const db = await openDB('ledger', MIGRATIONS.length, {
    upgrade: (upgraded) => void upgraded.createObjectStore('sheets'),
  });
  for (const [at, sheet] of sheets.entries()) await db.put('sheets', sheet, at);
  db.close();
}

const rescued = async () => {
  const [name = ''] = await (await openLedger()).setAside();
  return Array.fromAsync(rescue(name));
};

it('what lies in a database that was set aside is read past what is broken in it', async () => {
  const [good, better] = [encounter({ site: 'good.example' }), encounter({ site: 'better.example' })];
  await breakDatabase({ last: 1, rows: [{ ...good, id: 1 }, { site: 'no encounter' }] }, 'no sheet', {
    last: 3,
    rows: [{ ...better, id: 3 }],
  });
  expect((await rescued()).map(({ site }) => site)).toEqual(['better.example', 'good.example']);
});

it('what was rescued can be imported', async () => {
  await breakDatabase({ last: 1, rows: [{ ...encounter(), id: 1 }] });
  const text = (await Array.fromAsync(writeJson(await rescued()))).join('');
  expect(readExported(JSON.parse(text)).encounters).toEqual([encounter()]);
});

it('a database with nothing in it gives nothing, and is left as it is', async () => {
  (await openDB('ledger', MIGRATIONS.length)).close();
  expect(await rescued()).toEqual([]);
  expect(await indexedDB.databases()).toHaveLength(2);
});
