/**
 * What some work resolves to or, where that takes too long, what is there instead. The work goes on; should
 * it fail then, nobody hears of it.
 *
 * @param patience in milliseconds
 */
export async function within<Result>(
  patience: number,
  work: Promise<Result>,
  instead: () => Result | Promise<Result>,
): Promise<Result> {
  const waited = Promise.withResolvers<Result>();
  const timer = setTimeout(() => waited.resolve(instead()), patience);
  try {
    return await Promise.race([work, waited.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** Resolves after some milliseconds. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
