/** A phrase of a lexicon found in a text: where, and what it means. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** The place of its meaning in the list the lexicon was packed for; {@link RULED_OUT}, or 21 and beyond for what turns the words beside it. */
  readonly meaning: number;
  readonly weak: boolean;
}

/** The meaning of what rules every kind out. */
export const RULED_OUT = 25;

const SPACE = 32;
/** Scripts written without spaces, and Hangul: a phrase is found anywhere in them. */
export const isUnspaced = (code: number): boolean =>
  code >= 0xe00 &&
  (code < 0xf00 ||
    (code >= 0x1000 && code < 0x10a0) ||
    (code >= 0x1780 && code < 0x1800) ||
    (code >= 0x3005 && code < 0xd7b0));
const isJoined = (code: number): boolean => code > 57 && !isUnspaced(code);

/** Whether a word ends or begins between two neighbouring characters. */
function isBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return (!isJoined(before) || !isJoined(after)) && !(isDigit(before) && isDigit(after));
}

/** Where a phrase may end: at a boundary, or before a plural `s`. */
const mayEnd = (text: string, at: number): boolean =>
  isBoundary(text, at) || (text.charCodeAt(at) === 115 && isBoundary(text, at + 1));

/** Beside other letters: a name like `userphone` holds a word only if the word is this long. */
const SHORTEST_GLUED = 5;
const isLongWord = (text: string, start: number, end: number): boolean =>
  end - start >= SHORTEST_GLUED && !text.slice(start, end).includes(' ');
const LONGEST_PHRASE = 80;

const NEWLINE = 10;
const keyOf = (first: number, second: number): number => first * 0x10000 + second;

/** Whether a phrase begins here that shares at most so many letters with the one before, or a bucket ends. */
const turnsOff = (code: number, most: number): boolean =>
  code === NEWLINE || (isDigit(code) && code - 48 <= most) || Number.isNaN(code);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Where a text goes on after one character of a phrase, or -1 where it doesn't match. */
function step(text: string, at: number, code: number): number {
  const here = text.charCodeAt(at);
  if (code === SPACE) return here === SPACE ? at + 1 : at;
  if (code === 42) {
    let end = at;
    while (!isBoundary(text, end)) end += 1;
    return end;
  }
  return here === (code >= 0xff10 && code <= 0xff19 ? code - 0xfee0 : code) ? at + 1 : -1;
}

/**
 * Makes a matcher for a packed lexicon (the format is in scripts/pack-lexicon.ts). The matcher
 * takes normalised text and returns every phrase in it, in no order; `glued` also finds phrases at the end of a
 * longer word, as in names. Its cost is linear in the text: at each word it reads one bucket.
 */
export function matcher(packed: string): (text: string, glued?: boolean) => Hit[] {
  let buckets: Map<number, number> | null = null;
  // Where in the text each prefix of the phrase being read has led.
  const reached = new Int16Array(LONGEST_PHRASE);

  /** Where the phrases of each bucket begin, by its key. */
  function open(): Map<number, number> {
    const opened = new Map<number, number>();
    for (let at = 0; at < packed.length; at = packed.indexOf('\n', at) + 1 || packed.length) {
      const code = packed.charCodeAt(at);
      if (isUnspaced(code)) opened.set(code, at + 1);
      else opened.set(keyOf(code, packed.charCodeAt(at + 1)), at + 2);
    }
    return opened;
  }

  function read(from: number, start: number, text: string, glued: boolean, hits: Hit[]): void {
    const inner = glued && !isBoundary(text, start);
    const end = packed.indexOf('\n', from);
    const last = end < 0 ? packed.length : end;
    let depth = 0;
    let weak = false;
    for (let at = from; at < last; at += 1) {
      const code = packed.charCodeAt(at);
      if (code >= 65 && code <= 90) {
        const stop = reached[depth] ?? 0;
        if (mayEnd(text, stop) && !(inner && (weak || !isLongWord(text, start, stop)))) {
          hits.push({ start, end: stop, meaning: code - 65, weak });
        }
        weak = false;
      } else if (code === 45) {
        weak = true;
      } else if (isDigit(code)) {
        depth = code - 48;
      } else {
        const next = step(text, reached[depth] ?? 0, code);
        if (next >= 0) {
          depth += 1;
          reached[depth] = next;
          continue;
        }
        // What shares this letter can't match either, nor, in their order, what has a later one.
        const here = text.charCodeAt(reached[depth] ?? 0);
        const isPast = code > 96 && !isDigit(here) && code > here;
        const most = isPast ? depth - 1 : depth;
        if (most < 0) return;
        weak = false;
        at += 1;
        if (most === 0) at = packed.indexOf('0', at);
        else while (!turnsOff(packed.charCodeAt(at), most)) at += 1;
        if (at < 0 || at >= last) return;
        at -= 1;
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
        const bucket = buckets.get(code);
        if (bucket === undefined) continue;
        reached[0] = start + 1;
        read(bucket, start, text, false, hits);
      } else if (glued || isBoundary(text, start)) {
        const second = text.charCodeAt(start + 1) === SPACE ? start + 2 : start + 1;
        const bucket = buckets.get(keyOf(code, text.charCodeAt(second)));
        if (bucket === undefined) continue;
        reached[0] = second + 1;
        read(bucket, start, text, glued, hits);
      }
    }
    return hits;
  };
}
