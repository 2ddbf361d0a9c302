import type { Encounter } from '../../../lib/ledger/types.ts';

/** What one site asked on one day, the newest first. */
export interface SiteGroup {
  readonly site: string;
  readonly encounters: readonly Encounter[];
}

export interface Day {
  /** Midnight in the person's time zone, in milliseconds since the epoch. */
  readonly start: number;
  readonly groups: readonly SiteGroup[];
}

const startOfDay = (time: number) => new Date(time).setHours(0, 0, 0, 0);

/** Groups encounters by day and, within it, by site. Both keep the order they come in: the newest first. */
export function groupByDay(encounters: readonly Encounter[]): Day[] {
  const days = Map.groupBy(encounters, ({ time }) => startOfDay(time));
  return Array.from(days, ([start, ofDay]) => ({
    start,
    groups: Array.from(
      Map.groupBy(ofDay, ({ site }) => site),
      ([site, ofSite]) => ({ site, encounters: ofSite }),
    ),
  }));
}

const encountersOf = ({ groups }: Day) => groups.flatMap(({ encounters }) => encounters);

/** Tells whether two days hold the very same encounters. */
export function isSameDay(one: Day, other: Day): boolean {
  const [ones, others] = [encountersOf(one), encountersOf(other)];
  return ones.length === others.length && ones.every((encounter, at) => encounter === others[at]);
}

const DAY = 24 * 60 * 60 * 1000;

/** The name of a day: today, yesterday, or its date. Times in milliseconds since the epoch. */
export function dayName(language: string, start: number, now: number): string {
  // Days of 23 and 25 hours round to one.
  const ago = Math.round((startOfDay(now) - start) / DAY);
  if (ago <= 1) return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-ago, 'day');
  const isThisYear = new Date(start).getFullYear() === new Date(now).getFullYear();
  return new Date(start).toLocaleDateString(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(!isThisYear && { year: 'numeric' }),
  });
}
