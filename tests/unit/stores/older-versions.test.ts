import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openLedger } from '../../../lib/ledger/ledger.ts';
import { ownSettings } from '../../../lib/settings/settings.ts';
import { habitStore, lastingTrust, visitBook } from '../../../lib/visit/stores.ts';
import { type Dump, restore } from '../../stores/dump.ts';

/** What each released version left on the disk after the same use; see tests/stores/fill.ts. */
const KEPT = globSync('tests/fixtures/stores/*.json').map((path) => ({
  version: basename(path, '.json'),
  left: JSON.parse(readFileSync(path, 'utf8')) as Dump,
}));

it('is known what every version left', () => {
  expect(KEPT.map(({ version }) => version)).toContain('0.1.0');
});

describe.each(KEPT)('what version $version left', ({ left }) => {
  beforeEach(async () => {
    fakeBrowser.reset();
    vi.stubGlobal('indexedDB', new IDBFactory());
    await fakeBrowser.storage.local.set(left.local);
    for (const database of left.databases) {
      // Each is laid down before the next.
      // oxlint-disable-next-line no-await-in-loop
      await restore(database);
    }
  });

  it('is read as history', async () => {
    const ledger = await openLedger();
    const { encounters } = await ledger.page({}, { limit: 10 });
    expect(encounters.map(({ site, outcome, level }) => [site, outcome, level])).toEqual([
      ['know-it.example', 'trusted', 'strong'],
      ['closed-it.example', 'dismissed', 'strong'],
    ]);
    ledger.close();
  });

  it('is read as trust', async () => {
    expect(await lastingTrust.get()).toMatchObject([{ unit: 'know-it.example', span: 'always' }]);
  });

  it('is read as settings', async () => {
    expect(await ownSettings.get()).toMatchObject({ minimumLevel: 'caution', retentionDays: 730 });
  });

  it('is read as warnings that were closed', async () => {
    expect(Object.keys((await habitStore.get()).dismissed)).toEqual(['closed-it.example']);
  });

  it('is read as own visits, with the key of their names', async () => {
    const book = await visitBook.get();
    expect(book).toEqual(left.local['visits']);
    expect(Object.keys(book.visits)).toHaveLength(2);
  });
});
