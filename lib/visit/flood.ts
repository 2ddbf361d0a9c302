import { stored } from '../platform/stored.ts';

/**
 * How many visits a day enter the history before anybody has seen their warning. A page that sends a tab
 * from site to site makes thousands; a person's own browsing never comes near, and what somebody has
 * seen is written whatever the number.
 */
export const MOST_UNSEEN = 5000;

interface Unseen {
  /** The local date, as `Date.prototype.toDateString` writes it. */
  readonly day: string;
  readonly count: number;
}

const NONE: Unseen = { day: '', count: 0 };

const isUnseen = (raw: unknown): raw is Unseen =>
  typeof raw === 'object' && raw !== null && 'day' in raw && 'count' in raw && typeof raw.count === 'number';

const unseen = stored<Unseen>({
  area: 'session',
  key: 'unseen',
  parse: (raw) => (isUnseen(raw) ? raw : NONE),
});

/** Counts a visit that asks and that nobody has seen so far. Resolves to whether the history takes it already. */
export async function takesUnseen(now: Date): Promise<boolean> {
  const day = now.toDateString();
  const { count } = await unseen.tryUpdate((soFar) => ({
    day,
    count: soFar.day === day ? Math.min(soFar.count + 1, MOST_UNSEEN + 1) : 1,
  }));
  return count <= MOST_UNSEEN;
}
