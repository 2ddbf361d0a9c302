/**
 * Makes a search for any of some stems in a text.
 *
 * @param stems in buckets by their first two letters, a line break before and after each, commas between
 * the rests (scripts/pack-gate.ts)
 */
export function stemFinder(stems: string): (text: string) => boolean {
  /** The rests of the stems that begin with two letters, looked up among all when first asked for. */
  const rests = new Map<number, readonly string[] | null>();
  const restsOf = (text: string, at: number): readonly string[] | null => {
    const key = text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
    let own = rests.get(key);
    if (own === undefined) {
      const begin = stems.indexOf(`\n${text.slice(at, at + 2)}`) + 3;
      own = begin < 3 ? null : stems.slice(begin, stems.indexOf('\n', begin)).split(',');
      rests.set(key, own);
    }
    return own;
  };
  return (text) => {
    for (let at = 0; at < text.length - 1; at += 1) {
      const own = restsOf(text, at);
      if (!own) continue;
      for (const rest of own) if (text.startsWith(rest, at + 2)) return true;
    }
    return false;
  };
}
