import { END_OF_TIME, idOf, lastIdOf } from './key.ts';
import { readSheets } from './reading.ts';
import type { LedgerDatabase } from './schema.ts';
import type { Encounter, Page, Query, Span } from './types.ts';

/** Tells whether an encounter is wanted, its time aside. */
function matches(encounter: Encounter, { site, kind, level, outcome }: Query): boolean {
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
  const wanted = { ...query, site: query.site?.trim().toLowerCase() || undefined };
  const { site, kind, level, outcome } = wanted;
  const words = [site, kind, level, outcome].filter((word) => word !== undefined);
  const firstId = Math.max(after + 1, idOf(Math.min(query.to ?? END_OF_TIME, END_OF_TIME - 1)));
  const lastId = lastIdOf(query.from ?? 0);
  const found: Encounter[] = [];
  for await (const sheets of readSheets(db, firstId, words)) {
    signal?.throwIfAborted();
    for (const row of sheets.flatMap(({ rows }) => rows)) {
      if (row.id >= firstId && row.id <= lastId && matches(row, wanted)) found.push(row);
    }
    // One more than asked for tells whether another page follows.
    if (found.length > limit || sheets.some(({ last }) => last >= lastId)) break;
  }
  const encounters = found.slice(0, limit);
  return { encounters, next: found.length > limit ? (encounters.at(-1)?.id ?? null) : null };
}
