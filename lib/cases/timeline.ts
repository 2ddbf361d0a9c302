import { REGIONS, regionOf, type Region } from './regions.ts';
import type { CaseFacts } from './types.ts';

/** How many cases of a part of the world fall into each year. */
export interface TimelineRow {
  readonly region: Region;
  /** In the order of the years. */
  readonly counts: readonly number[];
  readonly total: number;
}

/** Where and when cases were. */
export interface Timeline {
  /** All years from the first case to the last. */
  readonly years: readonly number[];
  /** Parts of the world with cases, from east to west. */
  readonly rows: readonly TimelineRow[];
  /** The most cases in any one place of the picture. */
  readonly most: number;
}

type Told = Pick<CaseFacts, 'year' | 'places'>;

/** Gathers cases by part of the world and year. One that touches several parts counts in each. */
export function timelineOf(cases: readonly Told[]): Timeline {
  const years = cases.map(({ year }) => year);
  const first = Math.min(...years);
  const span = cases.length > 0 ? Math.max(...years) - first + 1 : 0;
  const columns = Array.from({ length: span }, (_none, at) => first + at);
  const rows = REGIONS.map((region) => {
    const inRegion = cases.filter(({ places }) => places.some((place) => regionOf(place) === region));
    const counts = columns.map((year) => inRegion.filter((told) => told.year === year).length);
    return { region, counts, total: inRegion.length };
  }).filter(({ total }) => total > 0);
  return { years: columns, rows, most: Math.max(0, ...rows.flatMap(({ counts }) => counts)) };
}
