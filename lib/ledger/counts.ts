import { isKind } from '../ask/kinds.ts';
import type { ReadTransaction, WriteTransaction } from './schema.ts';
import type { NewEncounter, SiteShares, Totals, WeekCount } from './types.ts';
import { weekOf } from './week.ts';

/** Names of counts; their parts are apart by a blank, which no site unit contains. */
const ALL = 'all';
const SHARED = 'shared ';
const WEEKLY = 'week ';

/** Everything whose name begins so. `!` is the character after the blank. */
const named = (prefix: string) => IDBKeyRange.bound(prefix, `${prefix.trimEnd()}!`, false, true);

function countsOf({ site, time, kinds, outcome }: NewEncounter): string[] {
  const week = `${WEEKLY}${weekOf(time)}`;
  const asked = [ALL, `${week} asked`];
  if (outcome !== 'shared') return asked;
  return [...asked, `${week} shared`, ...kinds.map((kind) => `${SHARED}${site} ${kind}`)];
}

/** By how much each count changes when some encounters go and others come. */
function changedCounts(
  gone: readonly NewEncounter[],
  come: readonly NewEncounter[],
): ReadonlyMap<string, number> {
  const changes = new Map<string, number>();
  const add = (by: number) => (name: string) => changes.set(name, (changes.get(name) ?? 0) + by);
  for (const encounter of gone) countsOf(encounter).forEach(add(-1));
  for (const encounter of come) countsOf(encounter).forEach(add(1));
  return new Map([...changes].filter(([, by]) => by !== 0));
}

/** Brings the running totals up to date, in the transaction that changes the encounters. */
export async function updateCounts(
  transaction: WriteTransaction,
  gone: readonly NewEncounter[],
  come: readonly NewEncounter[],
): Promise<void> {
  const counts = transaction.objectStore('counts');
  await Promise.all(
    [...changedCounts(gone, come)].map(async ([name, by]) => {
      const count = ((await counts.get(name)) ?? 0) + by;
      await (count > 0 ? counts.put(count, name) : counts.delete(name));
    }),
  );
}

async function readCounts(transaction: ReadTransaction, prefix: string): Promise<[string[], number][]> {
  const counts = transaction.objectStore('counts');
  const [names, values] = await Promise.all([counts.getAllKeys(named(prefix)), counts.getAll(named(prefix))]);
  return names.map((name, at) => [name.slice(prefix.length).split(' '), values[at] ?? 0]);
}

/** Reads the running totals. */
export async function readTotals(transaction: ReadTransaction): Promise<Totals> {
  const [encounters = 0, weekly, shared] = await Promise.all([
    transaction.objectStore('counts').get(ALL),
    readCounts(transaction, WEEKLY),
    readCounts(transaction, SHARED),
  ]);
  const weeks = new Map<number, WeekCount>();
  for (const [[start = '', what = ''], count] of weekly) {
    const week = Number(start);
    weeks.set(week, { ...(weeks.get(week) ?? { week, asked: 0, shared: 0 }), [what]: count });
  }
  const shares = new Map<string, SiteShares>();
  for (const [[site = '', kind], count] of shared) {
    if (isKind(kind)) shares.set(site, { site, kinds: { ...shares.get(site)?.kinds, [kind]: count } });
  }
  return {
    encounters,
    weeks: [...weeks.values()].toSorted((one, other) => one.week - other.week),
    shares: [...shares.values()],
  };
}
