import type { DayMarks } from '../frame/visit-mark.ts';
import { DAY_MARKS_KEY } from '../frame/visit-mark.ts';
import { TRUST_SPANS } from '../messages/telling.ts';
import { stored, type Stored } from '../platform/stored.ts';
import type { TrustRecord } from '../site/trust.ts';
import { newVisitKey, type Visits } from '../site/visits.ts';
import { parseHabit, type Habit } from './habit.ts';
import type { Visit } from './types.ts';

const isRecord = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

const isTimeOrNull = (raw: unknown): raw is number | null => raw === null || Number.isFinite(raw);

const isTrustRecord = (raw: unknown): raw is TrustRecord =>
  isRecord(raw) &&
  typeof raw.unit === 'string' &&
  (TRUST_SPANS as readonly unknown[]).includes(raw.span) &&
  Number.isFinite(raw.since) &&
  isTimeOrNull(raw.until);

/** The valid trust records among whatever is given. */
export const parseTrust = (raw: unknown): readonly TrustRecord[] =>
  Array.isArray(raw) ? raw.filter(isTrustRecord) : [];

/** Sites trusted until a date or for good. */
export const lastingTrust: Stored<readonly TrustRecord[]> = stored({
  area: 'local',
  key: 'trust',
  parse: parseTrust,
});

/** Sites trusted until the browser closes. */
export const sessionTrust: Stored<readonly TrustRecord[]> = stored({
  area: 'session',
  key: 'trust',
  parse: parseTrust,
});

/** Own visits under keyed hashes, with their key. */
export interface VisitBook {
  readonly key: readonly number[];
  readonly visits: Visits;
}

/** Tells whether something is a book of visits with its key. */
export const isVisitBook = (raw: unknown): raw is VisitBook =>
  isRecord(raw) &&
  Array.isArray(raw.key) &&
  raw.key.every((byte) => Number.isInteger(byte)) &&
  isRecord(raw.visits) &&
  Object.values(raw.visits).every(
    (visit) =>
      isRecord(visit) && [visit.first, visit.last, visit.days].every((part) => Number.isFinite(part)),
  );

export const visitBook: Stored<VisitBook> = stored({
  area: 'local',
  key: 'visits',
  // Hashes are worth nothing without their key, so a damaged book begins afresh.
  parse: (raw) => (isVisitBook(raw) ? raw : { key: newVisitKey(), visits: {} }),
});

const NO_MARKS: DayMarks = { day: '', salt: 0, marks: [] };

export const dayMarks: Stored<DayMarks> = stored({
  area: 'frames',
  key: DAY_MARKS_KEY,
  parse: (raw) =>
    isRecord(raw) && typeof raw.day === 'string' && typeof raw.salt === 'number' && Array.isArray(raw.marks)
      ? { day: raw.day, salt: raw.salt, marks: raw.marks.filter((mark) => typeof mark === 'number') }
      : NO_MARKS,
});

export const habitStore: Stored<Habit> = stored({ area: 'local', key: 'habit', parse: parseHabit });

/** The visit in a tab, in memory; null where nothing was asked yet. */
export function visitIn(tabId: number): Stored<Visit | null> {
  return stored({
    area: 'session',
    key: `visit:${tabId}`,
    // Only the background writes here, and only for as long as the browser runs.
    parse: (raw) => (raw as Visit | undefined) ?? null,
  });
}

/** Forgets the visit in a tab that was closed. */
export function endVisit(tabId: number): Promise<void> {
  return visitIn(tabId).remove();
}
