import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import type { Page } from 'puppeteer-core';
import { updateCounts } from '../../../lib/ledger/counts.ts';
import { newRows } from '../../../lib/ledger/rows.ts';
import { migrate, MIGRATIONS, STORES, type LedgerSchema } from '../../../lib/ledger/schema.ts';
import { addRows } from '../../../lib/ledger/sheets.ts';
import type { NewEncounter } from '../../../lib/ledger/types.ts';

/** A site that stands only among the oldest encounters, to be searched for. */
export const NEEDLE = 'needle.example';

const HOUR = 3_600_000;
/** Records written at a time. */
const BATCH = 100;

/** Encounters over as many hours, of sites as many as people meet. */
function encounters(count: number): NewEncounter[] {
  const now = Date.now();
  return Array.from({ length: count }, (_, index) => ({
    time: now - index * (HOUR / 10),
    site: index > count - 4 ? NEEDLE : `site${index % 997}.example`,
    frame: null,
    destination: index % 5 === 0 ? 'forms.example' : null,
    kinds: index % 2 === 0 ? ['phone'] : ['national-id', 'bank-account'],
    level: index % 2 === 0 ? 'notice' : 'strong',
    reasons: ['unknown-site'],
    caseId: null,
    outcome: index % 20 === 0 ? 'shared' : 'seen',
  }));
}

interface StoreRecord {
  readonly store: string;
  readonly key: IDBValidKey;
  readonly value: unknown;
}

/** The records of a ledger that holds so many encounters, written by the ledger's own code. */
async function recordsOf(count: number): Promise<StoreRecord[]> {
  const db = await openDB<LedgerSchema>(`seed-${count}`, MIGRATIONS.length, {
    upgrade: (upgraded, oldVersion, _newVersion, transaction) => migrate(upgraded, transaction, oldVersion),
  });
  const transaction = db.transaction(STORES, 'readwrite');
  const rows = await newRows(transaction, encounters(count));
  await addRows(transaction, rows);
  await updateCounts(transaction, [], rows);
  const records = await Promise.all(
    STORES.map(async (store) => {
      const [keys, values] = await Promise.all([db.getAllKeys(store), db.getAll(store)]);
      return keys.map((key, at) => ({ store, key, value: values[at] }));
    }),
  );
  db.close();
  return records.flat();
}

/** Fills the history of a browser through a page of the extension that has made its database. */
export async function seed(page: Page, count: number): Promise<void> {
  const records = await recordsOf(count);
  for (let at = 0; at < records.length; at += BATCH) {
    await page.evaluate(
      (some) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('ledger');
          opening.addEventListener('error', () => reject(opening.error));
          opening.addEventListener('success', () => {
            const names = [...opening.result.objectStoreNames];
            const transaction = opening.result.transaction(names, 'readwrite');
            for (const { store, key, value } of some) {
              const objects = transaction.objectStore(store);
              if (objects.keyPath === null) objects.put(value, key);
              else objects.put(value);
            }
            transaction.addEventListener('error', () => reject(transaction.error));
            transaction.addEventListener('complete', () => {
              opening.result.close();
              resolve();
            });
          });
        }),
      records.slice(at, at + BATCH),
    );
  }
}
