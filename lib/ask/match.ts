/** A phrase of a lexicon found in a text: where, and what it means. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** The place of its meaning in the list the lexicon was packed for; `RULES_OUT` where it has none. */
  readonly meaning: number;
  readonly weak: boolean;
}

/** The meaning of phrases that rule every kind out. */
export const RULES_OUT = 25;

const SPACE = 32;
/** Scripts written without spaces, and Hangul: a phrase is found anywhere in them. */
const isUnspaced = (code: number): boolean =>
  code >= 0xe00 &&
  (code < 0xf00 ||
    (code >= 0x1000 && code < 0x10a0) ||
    (code >= 0x1780 && code < 0x1800) ||
    (code >= 0x3005 && code < 0xd7b0));
const isJoined = (code: number): boolean => code > 57 && !isUnspaced(code);

/** Whether a word ends or begins between two neighbouring characters. */
const isBoundary = (text: string, at: number): boolean =>
  at <= 0 || at >= text.length || !isJoined(text.charCodeAt(at - 1)) || !isJoined(text.charCodeAt(at));

/** Where a phrase may end: at a boundary, or before a plural `s`. */
const mayEnd = (text: string, at: number): boolean =>
  isBoundary(text, at) || (text.charCodeAt(at) === 115 && isBoundary(text, at + 1));

/** Beside other letters: a name like `userphone` holds a word only if the word is this long. */
const SHORTEST_GLUED = 5;
const isLongWord = (text: string, start: number, end: number): boolean =>
  end - start >= SHORTEST_GLUED && !text.slice(start, end).includes(' ');
const LONGEST_PHRASE = 80;

/**
 * Makes a matcher for a packed lexicon (the format is in scripts/pack-lexicon.ts). The matcher
 * takes normalised text and returns every phrase in it, in no order; `glued` also finds phrases at the end of a
 * longer word, as in names. Its cost is linear in the text: at each word it reads one bucket.
 */
export function matcher(packed: string): (text: string, glued?: boolean) => Hit[] {
  let buckets: Map<string, string> | null = null;
  // Where in the text each prefix of the phrase being read has led; -1 where it did not match.
  const reached = new Int16Array(LONGEST_PHRASE);

  const open = (): Map<string, string> => {
    const opened = new Map<string, string>();
    for (const bucket of packed.split('\n')) {
      opened.set(bucket.slice(0, isUnspaced(bucket.charCodeAt(0)) ? 1 : 2), bucket);
    }
    return opened;
  };

  function read(
    bucket: string,
    from: number,
    start: number,
    text: string,
    glued: boolean,
    hits: Hit[],
  ): void {
    let depth = 0;
    let weak = false;
    const inner = glued && !isBoundary(text, start);
    for (let at = from; at < bucket.length; at += 1) {
      const code = bucket.charCodeAt(at);
      if (code >= 48 && code <= 57) {
        depth = code - 48;
      } else if (code === 45) {
        weak = true;
      } else if (code >= 65 && code <= 90) {
        const end = reached[depth] ?? -1;
        if (end >= 0 && mayEnd(text, end) && !(inner && (weak || !isLongWord(text, start, end)))) {
          hits.push({ start, end, meaning: code - 65, weak });
        }
        weak = false;
      } else {
        let end = reached[depth] ?? -1;
        if (end >= 0) {
          const here = text.charCodeAt(end);
          if (code === SPACE) end += here === SPACE ? 1 : 0;
          else if (code === 42) while (!isBoundary(text, end)) end += 1;
          else end = here === (code >= 0xff10 && code <= 0xff19 ? code - 0xfee0 : code) ? end + 1 : -1;
        }
        depth += 1;
        reached[depth] = end;
      }
    }
  }

  return (text, glued = false) => {
    buckets ??= open();
    const hits: Hit[] = [];
    for (let start = 0; start < text.length; start += 1) {
      const code = text.charCodeAt(start);
      if (code === SPACE) continue;
      if (isUnspaced(code)) {
        const bucket = buckets.get(text.charAt(start));
        if (!bucket) continue;
        reached[0] = start + 1;
        read(bucket, 1, start, text, false, hits);
      } else if (glued || isBoundary(text, start)) {
        const second = text.charCodeAt(start + 1) === SPACE ? start + 2 : start + 1;
        const bucket = buckets.get(text.charAt(start) + text.charAt(second));
        if (!bucket) continue;
        reached[0] = second + 1;
        read(bucket, 2, start, text, glued, hits);
      }
    }
    return hits;
  };
}
