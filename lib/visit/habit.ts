import { isKind, type Kind } from '../ask/kinds.ts';
import { LEVELS, type Level } from '../verdict/types.ts';

/**
 * What keeps warnings rare enough to be read: dismissals, the notices shown today and the cases
 * shown lately.
 */
export interface Habit {
  /** By site unit: what was dismissed, and until when it stays quiet. */
  readonly dismissed: Readonly<Record<string, Dismissal>>;
  /** The local date of `count`, as `Date.prototype.toDateString` writes it. */
  readonly day: string;
  /** Notices that came into view on that day. */
  readonly count: number;
  /** Ids of the cases shown lately, the newest first. */
  readonly cases: readonly string[];
}

interface Dismissal {
  readonly kinds: readonly Kind[];
  readonly level: Level;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

const DAY = 24 * 60 * 60 * 1000;

/** How long a dismissal holds, in milliseconds. */
const DISMISSAL_SPAN = 30 * DAY;

/** Notices a day; louder levels have no cap. People stop reading what they see all day. */
export const NOTICES_A_DAY = 8;

/** How many shown cases are remembered, so that the next warning tells another one. */
const REMEMBERED_CASES = 20;

const NO_HABIT: Habit = { dismissed: {}, day: '', count: 0, cases: [] };

const rank = (level: Level): number => LEVELS.indexOf(level);

const isRecord = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null;

const isDismissal = (raw: unknown): raw is Dismissal =>
  isRecord(raw) &&
  Array.isArray(raw.kinds) &&
  raw.kinds.every(isKind) &&
  (LEVELS as readonly unknown[]).includes(raw.level) &&
  typeof raw.until === 'number';

/** Habit data out of whatever is stored. */
export function parseHabit(raw: unknown): Habit {
  if (!isRecord(raw)) return NO_HABIT;
  const { dismissed, day, count, cases } = raw;
  return {
    dismissed: isRecord(dismissed)
      ? Object.fromEntries(
          Object.entries(dismissed).filter((entry): entry is [string, Dismissal] => isDismissal(entry[1])),
        )
      : {},
    day: typeof day === 'string' ? day : '',
    count: typeof count === 'number' ? count : 0,
    cases: Array.isArray(cases) ? cases.filter((id) => typeof id === 'string') : [],
  };
}

/**
 * Tells whether a warning stays away by habit: the person dismissed it here and the asking has not
 * grown since, or it is a notice and today's are used up.
 */
export function isHushed(
  habit: Habit,
  site: string,
  kinds: readonly Kind[],
  level: Level,
  now: Date,
): boolean {
  const dismissal = habit.dismissed[site];
  if (
    dismissal &&
    dismissal.until > now.getTime() &&
    // A clock set back must not make a dismissal last for years.
    dismissal.until <= now.getTime() + DISMISSAL_SPAN &&
    rank(level) <= rank(dismissal.level) &&
    kinds.every((kind) => dismissal.kinds.includes(kind))
  ) {
    return true;
  }
  return level === 'notice' && habit.day === now.toDateString() && habit.count >= NOTICES_A_DAY;
}

/** Notes that the person dismissed a warning; dismissals that have run out are dropped. */
export function noteDismissed(
  habit: Habit,
  site: string,
  kinds: readonly Kind[],
  level: Level,
  now: Date,
): Habit {
  const alive = Object.entries(habit.dismissed).filter(([, { until }]) => until > now.getTime());
  const dismissed = {
    ...Object.fromEntries(alive),
    [site]: { kinds, level, until: now.getTime() + DISMISSAL_SPAN },
  };
  return { ...habit, dismissed };
}

/** Notes that a warning came into view, with the case it told. */
export function noteSeen(habit: Habit, level: Level, caseId: string | null, now: Date): Habit {
  const day = now.toDateString();
  const soFar = habit.day === day ? habit.count : 0;
  const cases = caseId
    ? [caseId, ...habit.cases.filter((id) => id !== caseId)].slice(0, REMEMBERED_CASES)
    : habit.cases;
  return { ...habit, day, count: soFar + (level === 'notice' ? 1 : 0), cases };
}
