import { FIRST, LETTERS, SWITCH, WIDE } from '../lib/ask/windows.ts';

const ASCII = 0x80;

/** Windows over all letters of some texts: each begins with the first letter that none before it holds. */
export function windowsOver(texts: readonly string[]): readonly number[] {
  const letters = [...new Set(texts.join(''))].map((letter) => letter.charCodeAt(0));
  const windows = [0];
  let end = ASCII;
  for (const letter of letters.toSorted((a, b) => a - b)) {
    if (letter < end) continue;
    windows.push(letter);
    end = letter + (letter < WIDE ? LETTERS : LETTERS * LETTERS);
  }
  return windows;
}

/**
 * Packs a text into letters of ASCII; see lib/ask/windows.ts.
 *
 * @throws when the text holds the sign between windows
 */
export function packWindows(text: string, windows: readonly number[]): string {
  if (text.includes(SWITCH)) throw new Error(`${SWITCH} has a meaning of its own`);
  let packed = '';
  let current = 0;
  for (const letter of text) {
    const code = letter.charCodeAt(0);
    const own = code < ASCII ? 0 : windows.findLastIndex((begin) => begin <= code);
    // What stands for itself needs no window.
    if (code >= FIRST && own !== current) {
      packed += SWITCH + String.fromCharCode(FIRST + own);
      current = own;
    }
    const begin = windows[own] ?? 0;
    const distance = code - begin;
    if (begin === 0) packed += letter;
    else if (begin < WIDE) packed += String.fromCharCode(FIRST + distance);
    else packed += String.fromCharCode(FIRST + Math.floor(distance / LETTERS), FIRST + (distance % LETTERS));
  }
  return packed;
}
