/*
 * Text of many scripts in letters of ASCII, some bytes each cheaper than in UTF-8. A letter of another
 * script is written as its distance from the begin of a window of letters that lie together; in the wide
 * windows of scripts with thousands of letters it takes two. Made by scripts/pack-windows.ts.
 */

/** What stands before the number of the window that what follows is written in. */
export const SWITCH = '~';
/** The first letter that stands for a distance; what comes before it stands for itself in every window. */
export const FIRST = 48;
/** How many letters stand for distances, from `0` to `}`. */
export const LETTERS = 78;
/** Where the scripts with thousands of letters begin, that of Ethiopia the first of them. */
export const WIDE = 0x1200;

/** Whether a text has a letter beyond ASCII, and so is packed. */
export const isForeign = (text: string): boolean => /[\u0080-\uffff]/.test(text);

/**
 * Unpacks a text.
 *
 * @param windows the begin of each window; of the first, which holds ASCII itself, zero
 */
export function unpackWindows(packed: string, windows: readonly number[]): string {
  let text = '';
  let begin = 0;
  let at = 0;
  const next = (): number => packed.charCodeAt(at++) - FIRST;
  while (at < packed.length) {
    const letter = packed.charAt(at);
    const distance = next();
    if (letter === SWITCH) begin = windows[next()] ?? 0;
    else if (begin === 0 || distance < 0) text += letter;
    else text += String.fromCharCode(begin + (begin < WIDE ? distance : distance * LETTERS + next()));
  }
  return text;
}
