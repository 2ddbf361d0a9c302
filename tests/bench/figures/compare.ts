import type { Figure } from './report.ts';
import { interval, median } from './statistics.ts';

/** What the same trial gave without and with the extension, one right after the other. */
export interface Pair {
  readonly without: number;
  readonly with: number;
}

const medianOf = (pairs: readonly Pair[], side: keyof Pair): number =>
  median(pairs.map((pair) => pair[side]));

/** How much the extension adds: the median with it less the median without. */
export function added(name: string, unit: string, pairs: readonly Pair[], budget?: number): Figure {
  const more = (some: readonly Pair[]): number => medianOf(some, 'with') - medianOf(some, 'without');
  return {
    name,
    unit,
    without: medianOf(pairs, 'without'),
    with: medianOf(pairs, 'with'),
    value: more(pairs),
    spread: interval(pairs, more),
    ...(budget === undefined ? {} : { budget }),
  };
}
