/** The built-in list of known sites. */
export interface KnownSites {
  /** Tells whether a site unit is on the list. */
  has(unit: string): boolean;
}

/**
 * Reads the list where it lies: one unit a line, sorted by code unit, each line ended by a newline.
 * Nothing is split, hashed or copied, so there is no work before the first look-up, and only exact
 * names match: a colliding name for a hashed set of this size is found in milliseconds.
 *
 * @param text the list as `npm run build:sites` writes it
 */
export function createKnownSites(text: string): KnownSites {
  return {
    has(unit) {
      let low = 0;
      let high = text.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        const start = text.lastIndexOf('\n', middle - 1) + 1;
        const end = text.indexOf('\n', start);
        const line = text.slice(start, end === -1 ? text.length : end);
        if (line === unit) return unit !== '';
        if (line < unit) low = start + line.length + 1;
        else high = start;
      }
      return false;
    },
  };
}
