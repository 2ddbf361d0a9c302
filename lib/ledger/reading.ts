import type { LedgerDatabase, Sheet } from './schema.ts';

/** Sheets read at a time: few to begin with, so that a first page comes at once, then more and more. */
const FIRST_SHEETS = 2;
const MOST_SHEETS = 128;

/** Every sheet from the one on which an id would stand, some at a time. */
async function* everySheet(db: LedgerDatabase, fromId: number): AsyncGenerator<Sheet[]> {
  let next = fromId;
  for (let atMost = FIRST_SHEETS; ; atMost = Math.min(atMost * 4, MOST_SHEETS)) {
    // Where to read on is known from what was read.
    // oxlint-disable-next-line no-await-in-loop
    const sheets = await db.getAll('sheets', IDBKeyRange.lowerBound(next), atMost);
    const last = sheets.at(-1);
    if (!last) return;
    yield sheets;
    next = last.last + 1;
  }
}

/** The sheets on which all of some words are found, from the one on which an id would stand. */
async function* sheetsWith(
  db: LedgerDatabase,
  fromId: number,
  words: readonly string[],
): AsyncGenerator<Sheet[]> {
  const transaction = db.transaction('contents');
  const from = IDBKeyRange.lowerBound(fromId);
  const [lasts, contents] = await Promise.all([
    transaction.store.getAllKeys(from),
    transaction.store.getAll(from),
  ]);
  const wanted = lasts.filter((_, at) => words.every((word) => contents[at]?.includes(word)));
  for (let at = 0, size = FIRST_SHEETS; at < wanted.length; at += size, size *= 2) {
    const part = wanted.slice(at, at + size);
    // How many are needed shows only as they are read.
    // oxlint-disable-next-line no-await-in-loop
    const sheets = await Promise.all(part.map((last) => db.get('sheets', last)));
    yield sheets.filter((sheet) => sheet !== undefined);
  }
}

/**
 * The sheets that can hold rows from an id on with some words among their sites, kinds, level and
 * outcome; the newest first, some at a time.
 */
export function readSheets(
  db: LedgerDatabase,
  fromId: number,
  words: readonly string[],
): AsyncGenerator<Sheet[]> {
  return words.length > 0 ? sheetsWith(db, fromId, words) : everySheet(db, fromId);
}
