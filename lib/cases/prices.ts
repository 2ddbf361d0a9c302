import type { Kind } from '../ask/kinds.ts';
import { likeness } from './likeness.ts';
import { PRICES } from './price-list.ts';

export type Price = (typeof PRICES)[number];

/** What a price from the person's own region counts for, beside a likeness of at most 1. */
const SAME_REGION = 0.5;

/**
 * The prices known for some kinds: those that fit them best first, those from the person's region and
 * newer ones before others.
 *
 * @param region ISO 3166-1 alpha-2 code; null where it can't be told
 * @returns none where no source gives a price for any of the kinds
 */
export function pricesFor(kinds: readonly Kind[], region: string | null): readonly Price[] {
  return PRICES.map((price) => {
    const alike = likeness(price.kinds, kinds);
    return { price, fit: alike > 0 && price.place === region ? alike + SAME_REGION : alike };
  })
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit || b.price.year - a.price.year)
    .map(({ price }) => price);
}
