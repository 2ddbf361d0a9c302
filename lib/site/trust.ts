import type { TrustSpan } from '../messages/telling.ts';
import { hasManyAuthors } from './authors.ts';

/**
 * Sites the person said they know. Records are plain data; where they are kept follows from the span:
 * `once` with the tab, `session` in memory, the others on disk.
 */
export interface TrustRecord {
  readonly unit: string;
  readonly span: TrustSpan;
  /** Milliseconds since the epoch. */
  readonly since: number;
  /** When it ends; null where no date ends it. */
  readonly until: number | null;
}

const DAY = 24 * 3_600_000;
const MONTH = 30 * DAY;

/** How long a site can be trusted on which the path says whose page it is. */
const SHORT_SPANS = ['once', 'session'] as const satisfies readonly TrustSpan[];
const ALL_SPANS = [...SHORT_SPANS, 'month', 'always'] as const satisfies readonly TrustSpan[];

/** The spans a unit can be trusted for, from the shortest. */
export function trustSpans(unit: string): readonly TrustSpan[] {
  return hasManyAuthors(unit) ? SHORT_SPANS : ALL_SPANS;
}

/** How long a unit is trusted where the person wants it for a span: that long, or as long as may be. */
export function grantedSpan(unit: string, wanted: TrustSpan): TrustSpan {
  return trustSpans(unit).includes(wanted) ? wanted : 'session';
}

/** Whether a record is to be kept on disk. */
export function isLasting({ span }: TrustRecord): boolean {
  return span === 'month' || span === 'always';
}

/**
 * Trusts a unit from now on; a record for it that is there already is replaced. Where the unit cannot
 * be trusted for so long, the records stay as they are: see `grantedSpan`.
 */
export function addTrust(
  records: readonly TrustRecord[],
  unit: string,
  span: TrustSpan,
  now: number,
): TrustRecord[] {
  if (!trustSpans(unit).includes(span)) return [...records];
  return [...removeTrust(records, unit), trustRecord(unit, span, now)];
}

/** The record for a unit that is trusted from now on. */
export function trustRecord(unit: string, span: TrustSpan, now: number): TrustRecord {
  return { unit, span, since: now, until: span === 'month' ? now + MONTH : null };
}

/** Takes trust in a unit back. */
export function removeTrust(records: readonly TrustRecord[], unit: string): TrustRecord[] {
  return records.filter((record) => record.unit !== unit);
}

/** Tells whether a unit is trusted now. */
export function isTrustedUnit(records: readonly TrustRecord[], unit: string, now: number): boolean {
  return records.some(
    (record) => record.unit === unit && isValid(record, now) && trustSpans(unit).includes(record.span),
  );
}

/** The records that have not run out. */
export function validTrust(records: readonly TrustRecord[], now: number): TrustRecord[] {
  return records.filter((record) => isValid(record, now));
}

/** The records whose unit holds the words typed, newest first. An empty search finds all. */
export function searchTrust(records: readonly TrustRecord[], typed: string): TrustRecord[] {
  const wanted = typed.trim().toLowerCase();
  return records
    .filter(({ unit }) => unit.includes(wanted))
    .toSorted((a, b) => b.since - a.since || (a.unit < b.unit ? -1 : 1));
}

/**
 * A month's trust rests while the clock stands more than a day before its beginning: given under a
 * clock that was years ahead, it would otherwise last for years.
 */
function isValid({ since, until }: TrustRecord, now: number): boolean {
  return until === null || (now < until && now > since - DAY);
}
