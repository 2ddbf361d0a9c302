/** The built-in list of known sites. */
export interface KnownSites {
  /** Tells whether a site unit is on the list. */
  has(unit: string): boolean;
}

/**
 * Reads the list where it lies. Units are grouped by the last label: a line such as `.com`, then a line
 * for what stands before it in each unit, sorted by code unit; each line is ended by a newline. That
 * packs a tenth smaller than whole names. Nothing is split, hashed or copied, so there is no work before
 * the first look-up, and only exact names match: a colliding name for a hashed set of this size is found
 * in milliseconds.
 *
 * @param text the list as `npm run build:sites` writes it
 */
export function createKnownSites(text: string): KnownSites {
  const groups = new Map<string, Group>();
  return {
    has(unit) {
      const dot = unit.lastIndexOf('.');
      const ending = unit.slice(dot);
      const group = groups.get(ending) ?? findGroup(text, ending);
      if (dot < 1 || !group) return false;
      groups.set(ending, group);
      return holdsLine(text, group, unit.slice(0, dot));
    },
  };
}

/** Where the lines of a group begin and end. */
interface Group {
  readonly start: number;
  readonly end: number;
}

function findGroup(text: string, ending: string): Group | null {
  const at = text.startsWith(`${ending}\n`) ? 0 : text.indexOf(`\n${ending}\n`) + 1;
  if (at === 0 && !text.startsWith(`${ending}\n`)) return null;
  const next = text.indexOf('\n.', at);
  return { start: at + ending.length + 1, end: next === -1 ? text.length : next + 1 };
}

/** Searches sorted lines by halves. */
function holdsLine(text: string, { start, end }: Group, wanted: string): boolean {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const from = Math.max(start, text.lastIndexOf('\n', middle - 1) + 1);
    const line = text.slice(from, text.indexOf('\n', from));
    if (line === wanted) return true;
    if (line < wanted) low = from + line.length + 1;
    else high = from;
  }
  return false;
}
