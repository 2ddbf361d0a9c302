/**
 * The person's own visits: enough to tell a site they use from one they have just met, kept under
 * keyed hashes so that the stored data names no site.
 */

/** What is kept of one site. Times in milliseconds since the epoch. */
export interface Visit {
  readonly first: number;
  readonly last: number;
  /** Different days (UTC) on which it was visited. */
  readonly days: number;
}

/** Visits by hash of the site unit. */
export type Visits = Readonly<Record<string, Visit>>;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * Campaigns last 21 hours and phishing sites live 54 hours on average, so days that count must be
 * three and the first of them at least 72 hours ago.
 */
const FAMILIAR_DAYS = 3;
const FAMILIAR_AGE = 72 * HOUR;
const FORGOTTEN_AFTER = 180 * DAY;
const MOST_VISITS = 5_000;

const ALGORITHM = { name: 'HMAC', hash: 'SHA-256' };
const KEY_BYTES = 32;
/** 128 bits of the hash: no two of 5,000 sites will ever share them. */
const HASH_BYTES = 16;

/** A new random key, as plain data to be kept beside the visits. */
export function newVisitKey(): number[] {
  return [...crypto.getRandomValues(new Uint8Array(KEY_BYTES))];
}

/**
 * The name under which visits to a site are kept.
 *
 * @param key as `newVisitKey` gave it
 * @param unit the site's unit
 */
export async function visitHash(key: readonly number[], unit: string): Promise<string> {
  const secret = await crypto.subtle.importKey('raw', new Uint8Array(key), ALGORITHM, false, ['sign']);
  const signature = await crypto.subtle.sign(ALGORITHM.name, secret, new TextEncoder().encode(unit));
  return btoa(String.fromCharCode(...new Uint8Array(signature, 0, HASH_BYTES)));
}

/**
 * Notes a visit. Gives back the same object where nothing changed (the site was noted today), so that
 * the caller writes at most once a site and day.
 *
 * A clock that was set back makes noted times lie in the future: they are pulled back to now, and
 * only days from now on count.
 */
export function addVisit(visits: Visits, hash: string, now: number): Visits {
  const noted = visits[hash];
  if (!noted || isExpired(noted, now))
    return prune({ ...visits, [hash]: { first: now, last: now, days: 1 } }, now);
  if (noted.last > now) {
    return { ...visits, [hash]: { first: Math.min(noted.first, now), last: now, days: noted.days } };
  }
  if (dayOf(noted.last) === dayOf(now)) return visits;
  return { ...visits, [hash]: { first: noted.first, last: now, days: noted.days + 1 } };
}

/** Tells whether a site has been used on three days, first at least 72 hours and last at most 180 days ago. */
export function isFamiliar(visits: Visits, hash: string, now: number): boolean {
  const noted = visits[hash];
  return (
    noted !== undefined &&
    noted.days >= FAMILIAR_DAYS &&
    now - noted.first >= FAMILIAR_AGE &&
    !isExpired(noted, now)
  );
}

/** Forgets one site. */
export function forgetVisit(visits: Visits, hash: string): Visits {
  return Object.fromEntries(Object.entries(visits).filter(([key]) => key !== hash));
}

/**
 * Drops what is too old, then, above 5,000, the sites longest unvisited: those met once or twice
 * before those in use.
 */
function prune(visits: Visits, now: number): Visits {
  const kept = Object.entries(visits).filter(([, visit]) => !isExpired(visit, now));
  if (kept.length <= MOST_VISITS) return Object.fromEntries(kept);
  return Object.fromEntries(
    kept.toSorted(([, a], [, b]) => inUse(b) - inUse(a) || b.last - a.last).slice(0, MOST_VISITS),
  );
}

function inUse({ days }: Visit): number {
  return Number(days >= FAMILIAR_DAYS);
}

function isExpired({ last }: Visit, now: number): boolean {
  return now - last > FORGOTTEN_AFTER;
}

function dayOf(time: number): number {
  return Math.floor(time / DAY);
}
