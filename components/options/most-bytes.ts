/** A history of several hundred thousand encounters, in bytes. */
export const MOST_HISTORY_BYTES = 200_000_000;
