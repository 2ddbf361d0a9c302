import type { WeekCount } from '../../../lib/ledger/types.ts';
import { WEEK, weekOf } from '../../../lib/ledger/week.ts';

/** Half a year. */
const SHOWN = 26;

/** The last weeks up to a time, those without encounters among them, the oldest first. */
export function lastWeeks(weeks: readonly WeekCount[], now: number): WeekCount[] {
  const counted = new Map(weeks.map((count) => [count.week, count]));
  return Array.from({ length: SHOWN }, (_, at) => {
    const week = weekOf(now) - (SHOWN - 1 - at) * WEEK;
    return counted.get(week) ?? { week, asked: 0, shared: 0 };
  });
}
