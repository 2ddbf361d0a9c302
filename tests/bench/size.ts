import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/**
 * The most bytes, gzipped, of each script that is put into pages.
 * - `early` runs in every frame before the page does anything, so it delays what it weighs.
 * - `sentinel` runs in every frame of every page: what it weighs is paid everywhere.
 * - `reader` holds the words of all languages and the checks of some 40 countries' numbers, and runs only in
 *   frames that may ask for something.
 *   Browsers keep its source, so it may weigh as much as a mid-sized picture and no more.
 * - `warning` is brought into a frame where a warning is due.
 */
export const MOST_BYTES = { early: 1000, sentinel: 20_000, reader: 92_000, warning: 25_000 } as const;
export type ScriptName = keyof typeof MOST_BYTES;

export interface ScriptSize {
  readonly name: ScriptName;
  /** Bytes as they lie in the package. */
  readonly raw: number;
  /** Bytes after gzip at its strongest. */
  readonly gzipped: number;
}

/** Weighs the scripts for pages in the folder of a built extension. */
export function scriptSizes(folder: string): readonly ScriptSize[] {
  return (Object.keys(MOST_BYTES) as ScriptName[]).map((name) => {
    const script = readFileSync(`${folder}/content-scripts/${name}.js`);
    return { name, raw: script.length, gzipped: gzipSync(script, { level: 9 }).length };
  });
}

/** What is heavier than it may be, in words that say by how much; empty when nothing is. */
export function tooHeavy(sizes: readonly ScriptSize[]): readonly string[] {
  return sizes
    .map(({ name, gzipped }) => ({ name, gzipped, over: gzipped - MOST_BYTES[name] }))
    .filter(({ over }) => over > 0)
    .map(
      ({ name, gzipped, over }) =>
        `${name}.js is ${over} bytes over: ${gzipped} gzipped, at most ${MOST_BYTES[name]}`,
    );
}
