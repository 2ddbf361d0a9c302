import { destinations } from './destination.ts';
import { KINDS } from './kinds.ts';
import { purposeOf } from './purpose.ts';
import type { Asked, Destination, Finding } from './types.ts';

/** How many controls' destinations are looked at. */
const MOST_CONTROLS = 40;

/**
 * All that may leave a frame about what it asks for: the kinds, where the forms send them and what
 * the page says it is for. No value, label, path or query.
 */
export function summarise(asking: ReadonlyMap<HTMLElement, Finding>, document: Document): Asked {
  const asked = new Set([...asking.values()].map(({ kind }) => kind));
  const found = new Map<string, Destination>();
  for (const control of [...asking.keys()].slice(0, MOST_CONTROLS)) {
    for (const destination of destinations(control, document)) {
      found.set(`${destination.way} ${destination.host}`, destination);
    }
  }
  return {
    kinds: KINDS.filter((kind) => asked.has(kind)),
    destinations: [...found.values()],
    purpose: purposeOf(document),
  };
}
