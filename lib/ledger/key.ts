/** The first millisecond that no longer fits a key: in the year 2248. */
export const END_OF_TIME = 2 ** 43;

/** How many encounters can share a millisecond before one takes a neighbour's place. */
const PER_MILLISECOND = 2 ** 10;

/**
 * The key an encounter of this time would like to have. Keys sort the newest first, so that a page of
 * history is one `getAll`, which knows no other direction. The next keys up are as good.
 *
 * @param time integer milliseconds since the epoch, below {@link END_OF_TIME}
 */
export function keyOf(time: number): number {
  return (END_OF_TIME - 1 - time) * PER_MILLISECOND;
}

/** The keys of all encounters between two times, both included, and after a key, it excluded. */
export function keyRange(
  from: number | undefined,
  to: number | undefined,
  after?: number,
): IDBKeyRange | null {
  const newest = to === undefined ? 0 : keyOf(to);
  const oldest = from === undefined ? Number.MAX_SAFE_INTEGER : keyOf(from) + PER_MILLISECOND - 1;
  const begin = Math.max(newest, (after ?? -1) + 1);
  return begin > oldest ? null : IDBKeyRange.bound(begin, oldest);
}
