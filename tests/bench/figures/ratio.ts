import type { Pair } from './compare.ts';
import { interval } from './statistics.ts';

const sum = (some: readonly Pair[], side: keyof Pair): number =>
  some.reduce((total, pair) => total + pair[side], 0);

const of = (some: readonly Pair[]): number => sum(some, 'with') / sum(some, 'without');

/** What all trials took with the extension over what they took without, and its 95 % interval. */
export function ratio(pairs: readonly Pair[]): {
  readonly value: number;
  readonly spread: readonly [number, number];
} {
  return { value: of(pairs), spread: interval(pairs, of) };
}
