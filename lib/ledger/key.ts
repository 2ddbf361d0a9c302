/** The first millisecond that no longer fits an id: in the year 2248. */
export const END_OF_TIME = 2 ** 43;

/** How many encounters can share a millisecond before one takes a neighbour's place. */
const PER_MILLISECOND = 2 ** 10;

/**
 * The id an encounter of this time would like to have; the next ones up are as good. Ids sort the
 * newest first, since the browser's `getAll` knows only one direction.
 *
 * @param time integer milliseconds since the epoch, below {@link END_OF_TIME}
 */
export function idOf(time: number): number {
  return (END_OF_TIME - 1 - time) * PER_MILLISECOND;
}

/** The last id an encounter of this time can have, unless a thousand share it. */
export function lastIdOf(time: number): number {
  return idOf(time) + PER_MILLISECOND - 1;
}
