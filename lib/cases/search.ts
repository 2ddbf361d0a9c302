import type { Kind } from '../ask/kinds.ts';
import { regionOf } from './regions.ts';
import type { Case, Collected } from './types.ts';

/** What the library is narrowed to; null stands for all. */
export interface CaseFilters {
  readonly kind: Kind | null;
  readonly collected: Collected | null;
  /** A code as in `Case.places`, or the part of the world such places lie in. */
  readonly place: string | null;
}

/** Text without case, accents and width, so that `operacao` finds `Operação`. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function textOf(told: Case): string {
  const { title, line, taken, way, steps = [], price = '', harm, outcome, lesson, sources, year } = told;
  const cited = sources.flatMap((source) => [source.title, source.publisher]);
  return fold([title, line, taken, way, ...steps, price, harm, outcome, lesson, ...cited, year].join('\n'));
}

/**
 * Finds cases that pass every filter and hold every word of the query, the newest first.
 *
 * @param query words between spaces, each found anywhere in a case's texts, sources or year
 */
export function searchCases(cases: readonly Case[], query: string, filters: CaseFilters): Case[] {
  const { kind, collected, place } = filters;
  const words = fold(query).split(/\s+/u).filter(Boolean);
  return cases
    .filter(
      (told) =>
        (!kind || told.kinds.includes(kind)) &&
        (!collected || told.collected.includes(collected)) &&
        (!place || told.places.some((one) => one === place || regionOf(one) === place)),
    )
    .filter((told) => {
      const text = textOf(told);
      return words.every((word) => text.includes(word));
    })
    .toSorted((a, b) => b.year - a.year || (a.id < b.id ? -1 : 1));
}
