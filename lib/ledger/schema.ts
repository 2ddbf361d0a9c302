import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Encounter } from './types.ts';

/** Some encounters in a row, the newest first. None has an id above `last`, nor one of the sheet before. */
export interface Sheet {
  readonly last: number;
  readonly rows: readonly Encounter[];
}

/**
 * - `sheets`: all encounters (see sheets.ts)
 * - `contents`: by the key of each sheet, what can be found on it, so that a search reads only those
 *   sheets that can hold what is looked for
 * - `counts`: running totals by name (see counts.ts), so that nobody has to count 100,000 rows
 */
export interface LedgerSchema extends DBSchema {
  sheets: { key: number; value: Sheet };
  contents: { key: number; value: string };
  counts: { key: string; value: number };
}

export const STORES = ['sheets', 'contents', 'counts'] as const;

export type LedgerDatabase = IDBPDatabase<LedgerSchema>;
export type ReadTransaction = IDBPTransaction<LedgerSchema, typeof STORES, 'readonly'>;
export type WriteTransaction = IDBPTransaction<LedgerSchema, typeof STORES, 'readwrite'>;
type UpgradeTransaction = IDBPTransaction<LedgerSchema, (typeof STORES)[number][], 'versionchange'>;

/** Takes the database from the version before to its own. */
export type Migration = (db: LedgerDatabase, transaction: UpgradeTransaction) => void | Promise<void>;

/** The way from an empty database to today's: the first leads to version 1. A published one never changes. */
export const MIGRATIONS: readonly Migration[] = [
  (db) => {
    db.createObjectStore('sheets', { keyPath: 'last' });
    db.createObjectStore('contents');
    db.createObjectStore('counts');
  },
];

/**
 * Runs the migrations a database of an older version lacks, within its upgrade transaction. Where one
 * fails, the transaction is undone, and opening the database rejects with an AbortError: the browser by
 * itself would keep what was done so far, as the new version.
 */
export async function migrate(
  db: LedgerDatabase,
  transaction: UpgradeTransaction,
  oldVersion: number,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  // Whoever opens the database hears of it.
  transaction.done.catch(() => undefined);
  try {
    for (const step of migrations.slice(oldVersion)) {
      // Each step stands on the one before.
      // oxlint-disable-next-line no-await-in-loop
      await step(db, transaction);
    }
  } catch {
    abort(transaction);
  }
}

/** Undoes a transaction, if it hasn't ended already. */
export function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has.
  }
}
