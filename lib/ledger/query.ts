import { readSites } from './counts.ts';
import { keyRange } from './key.ts';
import { STORES, type LedgerDatabase } from './schema.ts';
import type { Encounter, Page, Query, Span } from './types.ts';

/** Up to this many sites are read one by one; above, reading everything and choosing is quicker. */
const FEW_SITES = 16;
/** Rows read at a time: small enough to come at once, large enough to get through 100,000. */
const FIRST_BATCH = 64;
const LARGEST_BATCH = 4096;

/** Tells whether an encounter is wanted, its time aside. */
export function matches(encounter: Encounter, { site, kind, level, outcome }: Query): boolean {
  return (
    (!site || encounter.site.includes(site)) &&
    (!kind || encounter.kinds.includes(kind)) &&
    (!level || encounter.level === level) &&
    (!outcome || encounter.outcome === outcome)
  );
}

/** Reads at most so many rows after a key, the newest first. */
type Read = (after: number | undefined, atMost: number) => Promise<Encounter[]>;

/** Reads on until there are enough that match, or no more. */
async function gather(read: Read, query: Query, { after, limit, signal }: Span): Promise<Encounter[]> {
  const found: Encounter[] = [];
  let last = after;
  for (let size = FIRST_BATCH; found.length < limit; size = Math.min(size * 4, LARGEST_BATCH)) {
    signal?.throwIfAborted();
    // Where a batch begins is known from the one before.
    // oxlint-disable-next-line no-await-in-loop
    const batch = await read(last, size);
    found.push(...batch.filter((encounter) => matches(encounter, query)));
    if (batch.length < size) break;
    last = batch.at(-1)?.id;
  }
  return found.slice(0, limit);
}

function readAll(db: LedgerDatabase, { from, to }: Query): Read {
  return async (after, atMost) => {
    const range = keyRange(from, to, after);
    return range ? db.getAll('encounters', range, atMost) : [];
  };
}

function readSite(db: LedgerDatabase, site: string, { from, to }: Query): Read {
  return async (after, atMost) => {
    const range = keyRange(from, to, after);
    if (!range) return [];
    const ofSite = IDBKeyRange.bound([site, range.lower], [site, range.upper]);
    return db.getAllFromIndex('encounters', 'site', ofSite, atMost);
  };
}

/** The readers that together see every encounter whose site has the wanted text in its name. */
async function readersFor(db: LedgerDatabase, query: Query): Promise<Read[]> {
  const { site } = query;
  if (!site) return [readAll(db, query)];
  const sites = await readSites(db.transaction(STORES));
  const wanted = sites.filter((name) => name.includes(site));
  return wanted.length > FEW_SITES ? [readAll(db, query)] : wanted.map((name) => readSite(db, name, query));
}

/** One page of the encounters that match, the newest first. */
export async function readPage(db: LedgerDatabase, query: Query, span: Span): Promise<Page> {
  const wanted = { ...query, site: query.site?.trim().toLowerCase() };
  // One more than asked for tells whether another page follows.
  const oneMore = { ...span, limit: span.limit + 1 };
  const readers = await readersFor(db, wanted);
  const found = await Promise.all(readers.map((read) => gather(read, wanted, oneMore)));
  const all = found.flat().toSorted((one, other) => one.id - other.id);
  const encounters = all.slice(0, span.limit);
  return { encounters, next: all.length > span.limit ? (encounters.at(-1)?.id ?? null) : null };
}
