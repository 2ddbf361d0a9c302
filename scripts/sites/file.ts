/** The text of lib/site/data/sites.txt, in the form that `createKnownSites` reads. */
export function sitesFile(units: Iterable<string>): string {
  const groups = Map.groupBy(new Set(units), (unit) => unit.slice(unit.lastIndexOf('.')));
  return [...groups]
    .toSorted(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([ending, group]) => [
      ending,
      ...group.map((unit) => unit.slice(0, -ending.length)).toSorted(byCodeUnit),
    ])
    .map((line) => `${line}\n`)
    .join('');
}

/** The units that such a text holds, in its order. */
export function sitesIn(text: string): string[] {
  let ending = '';
  return text.split('\n').flatMap((line) => {
    if (line.startsWith('.')) ending = line;
    return line === '' || line === ending ? [] : [line + ending];
  });
}

/** As the look-up compares. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : 1;
}
