/** The words of a text, in order; lines that begin with `#` are comments. Keeps long lists of data readable. */
export function listOf(text: string): string[] {
  return text
    .replace(/^\s*#.*$/gm, '')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** The lines of a text, each as its words; lines that begin with `#` are comments. */
export function linesOf(text: string): string[][] {
  return text
    .split('\n')
    .map(listOf)
    .filter((words) => words.length > 0);
}
