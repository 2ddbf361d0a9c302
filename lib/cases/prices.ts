import type { Kind } from '../ask/kinds.ts';
import { kinship } from './kinship.ts';
import { PRICES } from './price-list.ts';

export type Price = (typeof PRICES)[number];

/** What a price from the person's own region counts for, in the points of `kinship`. */
const SAME_REGION = 2;

/**
 * The price to tell where some kinds are asked: the one that shares most with them, from the
 * person's region where there is one, else the newest.
 *
 * @param region ISO 3166-1 alpha-2 code; null where it can't be told
 * @returns null where no source gives a price for any of the kinds
 */
export function priceFor(kinds: readonly Kind[], region: string | null): Price | null {
  const fitting = PRICES.map((price) => {
    const shared = kinship(price.kinds, kinds);
    return { price, fit: shared > 0 && price.place === region ? shared + SAME_REGION : shared };
  }).filter(({ fit }) => fit > 0);
  return fitting.toSorted((a, b) => b.fit - a.fit || b.price.year - a.price.year)[0]?.price ?? null;
}
