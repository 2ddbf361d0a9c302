import type { Key } from '../../../lib/i18n/words.ts';
import type { Kind } from '../../../lib/ask/kinds.ts';
import type { Outcome, Query } from '../../../lib/ledger/types.ts';
import type { Level } from '../../../lib/verdict/types.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Stretches of time up to now, in milliseconds. */
const STRETCHES = {
  'last-day': DAY,
  'last-week': 7 * DAY,
  'last-month': 30 * DAY,
  'last-year': 365 * DAY,
} as const;

export type Stretch = keyof typeof STRETCHES;

export const STRETCH_NAMES = Object.keys(STRETCHES) as readonly Stretch[];

/** What the person narrowed the history to; an empty string stands for all. */
export interface Filters {
  readonly site: string;
  readonly kind: Kind | '';
  readonly level: Level | '';
  readonly outcome: Outcome | '';
  readonly time: Stretch | '';
}

export const NO_FILTERS: Filters = { site: '', kind: '', level: '', outcome: '', time: '' };

/** How many filters narrow anything, the search aside. */
export function chosenAmong({ site: _site, ...choices }: Filters): number {
  return Object.values(choices).filter((value) => value !== '').length;
}

/** Tells whether anything is narrowed down. */
export function isNarrowed(filters: Filters): boolean {
  return filters.site !== '' || chosenAmong(filters) > 0;
}

/** The query for what the person chose. Takes the time now, in milliseconds since the epoch. */
export function queryFor({ site, kind, level, outcome, time }: Filters, now: number): Query {
  return {
    site: site || undefined,
    kind: kind || undefined,
    level: level || undefined,
    outcome: outcome || undefined,
    from: time ? now - STRETCHES[time] : undefined,
  };
}

/** The key of a stretch's name. */
export const stretchKey = (stretch: Stretch): Key => `popup.${stretch}`;
