import type { Ledger } from '../../../lib/ledger/ledger.ts';
import type { Encounter, Query } from '../../../lib/ledger/types.ts';

/** Everything in a ledger that a query finds, the newest first. */
export async function allOf(ledger: Ledger, query: Query = {}): Promise<readonly Encounter[]> {
  return (await ledger.page(query, { limit: 1000 })).encounters;
}

/** Who asked in each encounter. */
export const sites = (encounters: readonly Encounter[]): string[] => encounters.map(({ site }) => site);

/** All that a reader gives piece by piece. */
export async function collect<V>(values: AsyncIterable<V>): Promise<V[]> {
  const all: V[] = [];
  for await (const value of values) all.push(value);
  return all;
}
