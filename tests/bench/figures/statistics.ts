/** The value below which a part of the numbers lies, between neighbours in proportion. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at % 1);
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** How often an interval's sample is drawn anew. */
const RESAMPLES = 4000;

/** Marsaglia's xorshift (2003), from a fixed start, so that the same numbers give the same interval. */
function randomNumbers(): () => number {
  let state = 0x2545f491;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/**
 * The 95 % interval of a statistic by the percentile bootstrap (Efron 1979).
 *
 * @param sample what was measured, one entry for each trial
 */
export function interval<Trial>(
  sample: readonly Trial[],
  statistic: (resample: readonly Trial[]) => number,
): readonly [low: number, high: number] {
  const random = randomNumbers();
  const draw = (): Trial[] => sample.flatMap(() => sample.slice(random() * sample.length).slice(0, 1));
  const found = Array.from({ length: RESAMPLES }, () => statistic(draw()));
  return [quantile(found, 0.025), quantile(found, 0.975)];
}
