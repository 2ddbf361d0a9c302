import { END_OF_TIME, idOf, lastIdOf } from './key.ts';
import type { LedgerDatabase } from './schema.ts';
import { readSheets } from './sheets.ts';
import type { Encounter, Page, Query, Span } from './types.ts';

/** Sheets read at a time: a few to begin with, so that a first page comes at once, then more and more. */
const FIRST_SHEETS = 2;
const MOST_SHEETS = 128;

/** Tells whether an encounter is wanted, its time aside. */
export function matches(encounter: Encounter, { site, kind, level, outcome }: Query): boolean {
  return (
    (!site || encounter.site.includes(site)) &&
    (!kind || encounter.kinds.includes(kind)) &&
    (!level || encounter.level === level) &&
    (!outcome || encounter.outcome === outcome)
  );
}

/** One page of the encounters that match, the newest first. */
export async function readPage(
  db: LedgerDatabase,
  query: Query,
  { after = -1, limit, signal }: Span,
): Promise<Page> {
  const wanted = { ...query, site: query.site?.trim().toLowerCase() };
  const lastId = lastIdOf(query.from ?? 0);
  const firstId = Math.max(after + 1, idOf(Math.min(query.to ?? END_OF_TIME, END_OF_TIME - 1)));
  const found: Encounter[] = [];
  let fromId = firstId;
  let atMost = FIRST_SHEETS;
  // One more than asked for tells whether another page follows.
  while (found.length <= limit && fromId <= lastId) {
    signal?.throwIfAborted();
    // Where to read on is known from what was read.
    // oxlint-disable-next-line no-await-in-loop
    const sheets = await readSheets(db, fromId, atMost);
    for (const row of sheets.flatMap(({ rows }) => rows)) {
      if (row.id >= firstId && row.id <= lastId && matches(row, wanted)) found.push(row);
    }
    fromId = (sheets.at(-1)?.last ?? lastId) + 1;
    atMost = Math.min(atMost * 4, MOST_SHEETS);
  }
  const encounters = found.slice(0, limit);
  return { encounters, next: found.length > limit ? (encounters.at(-1)?.id ?? null) : null };
}
