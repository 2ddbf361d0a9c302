import { announceChange } from './changes.ts';
import { connect, setAside } from './connection.ts';
import { readTotals, updateCounts } from './counts.ts';
import { isNamed } from './errors.ts';
import { noteFull, withRoom } from './full.ts';
import { idOf } from './key.ts';
import { strongerOutcome } from './outcome.ts';
import { readPage } from './query.ts';
import { exactly, rowFor, newRows } from './rows.ts';
import { abort, STORES, type LedgerDatabase, type WriteTransaction } from './schema.ts';
import { addRows, allRows, findRow, removeOldestRows, removeRows, replaceRow, type Reach } from './sheets.ts';
import type { Amendment, Encounter, NewEncounter, Outcome, Page, Query, Span, Totals } from './types.ts';

/** Rows given out at a time by {@link Ledger.exportAll}. */
const EXPORT_BATCH = 1000;

/** Room for any change but the coming of many rows, in bytes: most sheets written anew, and what the browser needs itself. */
const ROOM = 2 ** 21;

/** Room for a row that comes with many others, in bytes: it is written into a log and again when that is put in order. */
const ROOM_FOR_ROW = 1000;

/** What an import did, or would do. */
export interface ImportCount {
  readonly added: number;
  /** Encounters that are in the ledger already. */
  readonly known: number;
}

/**
 * Who asked for what, when, and what the person did. Each method is one transaction: it happens whole
 * or not at all, also when the background is killed half-way.
 *
 * Every method rejects with a {@link LedgerError} where the browser has no room left or a later
 * version of the extension wrote the database.
 */
export class Ledger {
  #db: LedgerDatabase;

  constructor(db: LedgerDatabase) {
    this.#db = db;
  }

  /**
   * Records an encounter and resolves to its id. One of the same time, site and frame is recorded once,
   * and amended by what comes later.
   */
  record(encounter: NewEncounter): Promise<number> {
    return this.#write(async (transaction) => {
      const { row, isNew } = await rowFor(transaction, encounter);
      if (isNew) {
        await addRows(transaction, [row]);
        await updateCounts(transaction, [], [row]);
      } else {
        await putInPlace(transaction, row, amended(row, encounter));
      }
      return row.id;
    });
  }

  /**
   * Adds what has become known of an encounter. An outcome never gets weaker, and one that calmed down,
   * as by trust, stays as loud as it was told. Nothing happens where it was removed.
   */
  amend(id: number, change: Amendment): Promise<void> {
    return this.#change(id, (encounter) => amended(encounter, change));
  }

  /** Sets an outcome as the person says it was. */
  correct(id: number, outcome: Outcome): Promise<void> {
    return this.#change(id, (encounter) => ({ ...encounter, outcome }));
  }

  /** One page of the encounters that match a query, the newest first. Rejects with the signal's reason when aborted. */
  page(query: Query, span: Span): Promise<Page> {
    return this.#read((db) => readPage(db, query, span));
  }

  /** The running totals: quick however much there is. */
  totals(): Promise<Totals> {
    return this.#read((db) => readTotals(db.transaction(STORES)));
  }

  /** Removes one encounter; resolves to what {@link restore} needs to bring it back. */
  removeOne(id: number): Promise<Encounter[]> {
    return this.#remove((row) => row.id === id, { fromId: id, sheets: 1 });
  }

  /** Removes so many of the oldest encounters, or all where there are fewer; resolves to what {@link restore} needs. */
  removeOldest(count: number): Promise<Encounter[]> {
    return this.#take((transaction) => removeOldestRows(transaction, count));
  }

  /** Removes all encounters of a site; resolves to what {@link restore} needs. */
  removeSite(site: string): Promise<Encounter[]> {
    return this.#remove((row) => row.site === site);
  }

  /** Removes everything; resolves to what {@link restore} needs. */
  clear(): Promise<Encounter[]> {
    return this.#remove(() => true);
  }

  /** Removes what is older than a time in milliseconds since the epoch; resolves to how many went. */
  async prune(olderThan: number): Promise<number> {
    return (await this.#remove((row) => row.time < olderThan, { fromId: idOf(olderThan) })).length;
  }

  /** Brings removed encounters back under their ids. Those that are there already stay as they are. */
  restore(removed: readonly Encounter[]): Promise<void> {
    return this.#write(async (transaction) => {
      const there = new Set((await allRows(transaction)).map(({ id }) => id));
      const come = removed.filter(({ id }) => !there.has(id));
      await addRows(transaction, come);
      await updateCounts(transaction, [], come);
    }, removed.length);
  }

  /** Every encounter, the newest first. */
  async *exportAll(): AsyncGenerator<Encounter> {
    for (let after: number | undefined, more = true; more;) {
      // Where a batch begins is known from the one before.
      // oxlint-disable-next-line no-await-in-loop
      const { encounters, next }: Page = await this.page({}, { after, limit: EXPORT_BATCH });
      yield* encounters;
      after = encounters.at(-1)?.id;
      more = next !== null;
    }
  }

  /**
   * Adds encounters of an export that are not in the ledger yet.
   *
   * @param encounters valid ones, as `readExported` gives them
   * @param dryRun only counts
   */
  importAll(encounters: readonly NewEncounter[], { dryRun = false } = {}): Promise<ImportCount> {
    return this.#write(async (transaction) => {
      const come = await newRows(transaction, encounters);
      if (!dryRun) {
        await addRows(transaction, come);
        await updateCounts(transaction, [], come);
      }
      return { added: come.length, known: encounters.length - come.length };
    }, encounters.length);
  }

  /** The names of earlier databases that could not be read and were set aside. */
  setAside(): Promise<string[]> {
    return setAside();
  }

  /** Closes the connection; the next call opens it again. */
  close(): void {
    this.#db.close();
  }

  #change(id: number, change: (encounter: Encounter) => Encounter): Promise<void> {
    return this.#write(async (transaction) => {
      const before = await findRow(transaction, id);
      if (before) await putInPlace(transaction, before, change(before));
    });
  }

  #remove(isGone: (row: Encounter) => boolean, reach: Reach = {}): Promise<Encounter[]> {
    return this.#take((transaction) => removeRows(transaction, isGone, reach));
  }

  #take(removing: (transaction: WriteTransaction) => Promise<Encounter[]>): Promise<Encounter[]> {
    return this.#write(async (transaction) => {
      const gone = await removing(transaction);
      await updateCounts(transaction, gone, []);
      return gone;
    });
  }

  /** Runs a read; opens the database again where the browser or a newer version closed it. */
  async #read<R>(read: (db: LedgerDatabase) => Promise<R>): Promise<R> {
    try {
      return await read(this.#db);
    } catch (error) {
      if (!isNamed(error, 'InvalidStateError')) throw error;
      this.#db = await connect();
      return read(this.#db);
    }
  }

  /** @param rows that may come by it */
  async #write<R>(work: (transaction: WriteTransaction) => Promise<R>, rows = 1): Promise<R> {
    const result = await withRoom(ROOM + rows * ROOM_FOR_ROW, () => this.#read((db) => writeWhole(db, work)));
    await noteFull(false);
    announceChange();
    return result;
  }
}

/** An encounter with what has become known of it since. */
function amended(encounter: Encounter, change: Amendment): Encounter {
  const { level, reasons } = change.level === 'quiet' ? encounter : { ...encounter, ...change };
  const outcome = strongerOutcome(encounter.outcome, change.outcome ?? encounter.outcome);
  return { ...encounter, ...change, level, reasons, outcome };
}

/** Puts a changed encounter in the place of the one it was. */
async function putInPlace(
  transaction: WriteTransaction,
  before: Encounter,
  changed: Encounter,
): Promise<void> {
  const after = { ...exactly(changed), id: before.id };
  await replaceRow(transaction, after);
  await updateCounts(transaction, [before], [after]);
}

/** Runs one transaction to its end, on disk; undoes all of it where any part fails. */
async function writeWhole<R>(
  db: LedgerDatabase,
  work: (transaction: WriteTransaction) => Promise<R>,
): Promise<R> {
  const transaction = db.transaction(STORES, 'readwrite', { durability: 'strict' });
  const ended = transaction.done.then(
    () => null,
    (error: unknown) => error,
  );
  try {
    const result = await work(transaction);
    const failure = await ended;
    if (failure) throw failure;
    return result;
  } catch (error) {
    abort(transaction);
    // A request that fails because the transaction was ended says less than the reason it ended for.
    throw isNamed(error, 'AbortError') ? ((await ended) ?? error) : error;
  }
}

/** Opens the ledger. @throws LedgerError see {@link Ledger} */
export async function openLedger(): Promise<Ledger> {
  return new Ledger(await connect());
}
