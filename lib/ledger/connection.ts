import { openDB } from 'idb';
import { isForWantOfRoom, isNamed, LedgerError } from './errors.ts';
import { withRoom } from './full.ts';
import { migrate, MIGRATIONS, STORES, type LedgerDatabase, type LedgerSchema } from './schema.ts';

const NAME = 'ledger';

/** What browsers write at most when they open a database, in bytes. */
const OPENING = 2 ** 18;

/** The name of the n-th database: the first, or one begun after another could not be read. */
const nameOf = (generation: number) => (generation === 1 ? NAME : `${NAME}-${generation}`);

/** The databases there are, by generation; the last is in use, those before were set aside. */
async function generations(): Promise<number[]> {
  const databases = await indexedDB.databases();
  const numbers = databases.map(({ name }) => (name === NAME ? 1 : Number(name?.split(`${NAME}-`)[1])));
  return numbers.filter((number) => number > 0).toSorted((one, other) => one - other);
}

async function open(generation: number): Promise<LedgerDatabase> {
  const db = await openDB<LedgerSchema>(nameOf(generation), MIGRATIONS.length, {
    upgrade: (upgraded, oldVersion, _newVersion, transaction) => migrate(upgraded, transaction, oldVersion),
    // Another page brings a newer version: make way for it.
    blocking: () => db.close(),
  });
  if (STORES.every((store) => db.objectStoreNames.contains(store))) return db;
  db.close();
  throw new DOMException('a store is missing', 'UnknownError');
}

/** Opens a database, or the next one where it cannot be read. */
async function openOrBeginAnew(generation: number): Promise<LedgerDatabase> {
  try {
    // A second try, since a browser that is just starting may fail the first.
    return await open(generation).catch((error: unknown) => {
      if (isNamed(error, 'UnknownError')) return open(generation);
      throw error;
    });
  } catch (error) {
    if (isNamed(error, 'VersionError')) throw new LedgerError('newer', error);
    if (isNamed(error, 'UnknownError') && !isForWantOfRoom(error)) return open(generation + 1);
    throw error;
  }
}

/**
 * Opens the ledger's database. One that cannot be read is left where it is, and a new one begun
 * beside it.
 *
 * @throws LedgerError when a later version wrote it, or the browser has no room
 */
export function connect(): Promise<LedgerDatabase> {
  return withRoom(OPENING, async () => openOrBeginAnew((await generations()).at(-1) ?? 1));
}

/** The names of databases that could not be read and were set aside, the oldest first. */
export async function setAside(): Promise<string[]> {
  return (await generations()).slice(0, -1).map(nameOf);
}
