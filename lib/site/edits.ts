/**
 * Whether one text becomes the other by at most so many edits: a letter added, left out or changed, or
 * two neighbours swapped.
 */
export function isWithinEdits(a: string, b: string, edits: number): boolean {
  if (Math.abs(a.length - b.length) > edits) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA === restB) return true;
  if (edits === 0) return false;
  const swapped = `${restB[1] ?? ''}${restB[0] ?? ''}${restB.slice(2)}`;
  return (
    isWithinEdits(restA.slice(1), restB.slice(1), edits - 1) ||
    isWithinEdits(restA, restB.slice(1), edits - 1) ||
    isWithinEdits(restA.slice(1), restB, edits - 1) ||
    (restB.length > 1 &&
      isWithinEdits(restA.slice(2), swapped.slice(2), edits - 1) &&
      restA.startsWith(swapped.slice(0, 2)))
  );
}
