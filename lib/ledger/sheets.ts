import type { Sheet, WriteTransaction } from './schema.ts';
import type { Encounter } from './types.ts';

/*
 * Encounters are kept in sheets of many rows. A browser takes some 20 times as long to write 100
 * records of one row as one record of 100 rows, and 5 times as long to read them.
 */

/** Small enough to be written anew with each change, about 25 kB. */
const MOST_ROWS = 128;

const newestFirst = (one: Encounter, other: Encounter) => one.id - other.id;

/** Cuts rows into sheets. All but the newest are full, since rows mostly come at that end. */
function cut(rows: readonly Encounter[], last: number): Sheet[] {
  const sheets: Sheet[] = [];
  for (let end = rows.length; end > 0; end -= MOST_ROWS) {
    const part = rows.slice(Math.max(0, end - MOST_ROWS), end);
    sheets.push({ last: end === rows.length ? last : (part.at(-1)?.id ?? last), rows: part });
  }
  return sheets;
}

/** Everything a search can ask of some rows, each word once. */
function contentsOf(rows: readonly Encounter[]): string {
  const words = rows.flatMap(({ site, kinds, level, outcome }) => [site, ...kinds, level, outcome]);
  return [...new Set(words)].join(' ');
}

async function putSheet(transaction: WriteTransaction, sheet: Sheet): Promise<void> {
  await Promise.all([
    transaction.objectStore('sheets').put(sheet),
    transaction.objectStore('contents').put(contentsOf(sheet.rows), sheet.last),
  ]);
}

async function deleteSheet(transaction: WriteTransaction, last: number): Promise<void> {
  await Promise.all([
    transaction.objectStore('sheets').delete(last),
    transaction.objectStore('contents').delete(last),
  ]);
}

/** Parts rows, the newest first, by the sheet they belong on; those past the last sheet get a new one. */
function bySheet(rows: readonly Encounter[], lasts: readonly number[]): Map<number, Encounter[]> {
  const oldest = rows.at(-1)?.id ?? 0;
  let at = 0;
  return Map.groupBy(rows, ({ id }) => {
    while ((lasts[at] ?? Infinity) < id) at += 1;
    return lasts[at] ?? oldest;
  });
}

/** Adds rows whose ids are free. */
export async function addRows(transaction: WriteTransaction, rows: readonly Encounter[]): Promise<void> {
  const sheets = transaction.objectStore('sheets');
  const parts = bySheet(rows.toSorted(newestFirst), await sheets.getAllKeys());
  await Promise.all(
    Array.from(parts, async ([last, part]) => {
      const there = (await sheets.get(last))?.rows ?? [];
      const all = [...there, ...part].toSorted(newestFirst);
      await Promise.all(cut(all, last).map((sheet) => putSheet(transaction, sheet)));
    }),
  );
}

/** The sheet on which a row of this id stands, if it stands anywhere. */
function sheetOf(transaction: WriteTransaction, id: number): Promise<Sheet | undefined> {
  return transaction.objectStore('sheets').get(IDBKeyRange.lowerBound(id));
}

/** The row of this id. */
export async function findRow(transaction: WriteTransaction, id: number): Promise<Encounter | undefined> {
  return (await sheetOf(transaction, id))?.rows.find((row) => row.id === id);
}

/** Puts a row in the place of the one with its id. */
export async function replaceRow(transaction: WriteTransaction, changed: Encounter): Promise<void> {
  const sheet = await sheetOf(transaction, changed.id);
  if (!sheet) return;
  const rows = sheet.rows.map((row) => (row.id === changed.id ? changed : row));
  await putSheet(transaction, { ...sheet, rows });
}

/** Where to look: from the sheet of an id on, and on how many sheets. Everywhere where not said. */
export interface Reach {
  readonly fromId?: number;
  readonly sheets?: number;
}

/** Removes the rows that are to go, within reach, and resolves to them, the newest first. */
export async function removeRows(
  transaction: WriteTransaction,
  isGone: (row: Encounter) => boolean,
  { fromId = 0, sheets: atMost }: Reach,
): Promise<Encounter[]> {
  const sheets = transaction.objectStore('sheets');
  const looked = await sheets.getAll(IDBKeyRange.lowerBound(fromId), atMost);
  await Promise.all(
    looked.map(({ last, rows }) => {
      const rest = rows.filter((row) => !isGone(row));
      if (rest.length === rows.length) return undefined;
      return rest.length > 0 ? putSheet(transaction, { last, rows: rest }) : deleteSheet(transaction, last);
    }),
  );
  return looked.flatMap(({ rows }) => rows.filter(isGone));
}

/** Removes so many of the oldest rows and resolves to them, the newest first. */
export async function removeOldestRows(transaction: WriteTransaction, count: number): Promise<Encounter[]> {
  const rows = await allRows(transaction);
  const fromId = rows[Math.max(0, rows.length - count)]?.id ?? Infinity;
  return removeRows(transaction, ({ id }) => id >= fromId, { fromId });
}

/** Every row, the newest first. */
export async function allRows(transaction: WriteTransaction): Promise<Encounter[]> {
  return (await transaction.objectStore('sheets').getAll()).flatMap(({ rows }) => rows);
}
