/** ASCII that is mistaken for other ASCII, in the order of replacement. */
export const LOOKING_ALIKE: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['vv', 'w'],
  ['0', 'o'],
  ['1', 'l'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['i', 'l'],
];

/**
 * Cyrillic and Greek letters that Unicode's list pairs only with small capitals, but that browsers'
 * spoof checks count as look-alikes of Latin ones too.
 */
export const ALSO_CONFUSABLE: ReadonlyMap<string, string> = new Map([
  ['в', 'b'],
  ['н', 'h'],
  ['к', 'k'],
  ['κ', 'k'],
  ['м', 'm'],
  ['т', 't'],
]);
