import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Encounter } from './types.ts';

/**
 * - `encounters`: by key, the newest first (see key.ts); the index leads from a site to its own
 * - `counts`: running totals by name (see counts.ts), so that nobody has to count 100,000 rows
 */
export interface LedgerSchema extends DBSchema {
  encounters: { key: number; value: Encounter; indexes: { site: [string, number] } };
  counts: { key: string; value: number };
}

export const STORES = ['encounters', 'counts'] as const;

export type LedgerDatabase = IDBPDatabase<LedgerSchema>;
export type ReadTransaction = IDBPTransaction<LedgerSchema, typeof STORES, 'readonly'>;
export type WriteTransaction = IDBPTransaction<LedgerSchema, typeof STORES, 'readwrite'>;
type UpgradeTransaction = IDBPTransaction<LedgerSchema, (typeof STORES)[number][], 'versionchange'>;

/** Takes the database from the version before to its own. */
export type Migration = (db: LedgerDatabase, transaction: UpgradeTransaction) => void | Promise<void>;

/** The way from an empty database to today's: the first leads to version 1. A published one never changes. */
export const MIGRATIONS: readonly Migration[] = [
  (db) => {
    const encounters = db.createObjectStore('encounters', { keyPath: 'id' });
    encounters.createIndex('site', ['site', 'id']);
    db.createObjectStore('counts');
  },
];

/** Runs the migrations a database of an older version lacks, within its upgrade transaction. */
export async function migrate(
  db: LedgerDatabase,
  transaction: UpgradeTransaction,
  oldVersion: number,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  for (const step of migrations.slice(oldVersion)) {
    // Each step stands on the one before.
    // oxlint-disable-next-line no-await-in-loop
    await step(db, transaction);
  }
}
