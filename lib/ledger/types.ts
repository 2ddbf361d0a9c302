import type { Kind } from '../ask/kinds.ts';
import type { Level, ReasonCode } from '../verdict/types.ts';

/**
 * What the person did, as far as a browser can tell.
 * - `asked`: the field was there, no warning came into view
 * - `seen`: the warning was on screen
 * - `dismissed`: it was closed by the person
 * - `trusted`: the person said they know the site
 * - `left`: the page was left with nothing sent
 * - `shared`: a form with such a field filled was sent
 */
export const OUTCOMES = ['asked', 'seen', 'dismissed', 'trusted', 'left', 'shared'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * One visit on which a site asked for personal data. There is no field for a value, a label, a path
 * or a query, and there must never be one.
 */
export interface Encounter {
  /** Given by the database. */
  readonly id: number;
  /** Milliseconds since the epoch. */
  readonly time: number;
  /** The site unit of the page the person saw. */
  readonly site: string;
  /** The site unit of the frame that held the field, where it was another. */
  readonly frame: string | null;
  /** The site unit the form sends to, where it is another. */
  readonly destination: string | null;
  readonly kinds: readonly Kind[];
  readonly level: Level;
  readonly reasons: readonly ReasonCode[];
  /** The id of the case that was shown with the warning. */
  readonly caseId: string | null;
  readonly outcome: Outcome;
}

/** An encounter that has no place in the database yet. */
export type NewEncounter = Omit<Encounter, 'id'>;

/** What may change after an encounter was recorded: the asking grows, the person does something. */
export type Amendment = Partial<Pick<Encounter, 'kinds' | 'level' | 'reasons' | 'outcome' | 'caseId'>>;

/** Which encounters are wanted; what is left out is not asked for. Times in milliseconds since the epoch. */
export interface Query {
  /** A part of a site's name. */
  readonly site?: string | undefined;
  readonly kind?: Kind | undefined;
  readonly level?: Level | undefined;
  readonly outcome?: Outcome | undefined;
  /** The earliest time, itself included. */
  readonly from?: number | undefined;
  /** The latest time, itself included. */
  readonly to?: number | undefined;
}

/** Where a page of results begins and how long it is. */
export interface Span {
  /** The `next` of the page before; absent for the first. */
  readonly after?: number | undefined;
  readonly limit: number;
  /** Ends a search that nobody waits for any more. */
  readonly signal?: AbortSignal | undefined;
}

/** Encounters, newest first. `next` is null where none follow. */
export interface Page {
  readonly encounters: readonly Encounter[];
  readonly next: number | null;
}

/** One week's encounters. `week` is its Monday, 0:00 UTC, in milliseconds since the epoch. */
export interface WeekCount {
  readonly week: number;
  readonly asked: number;
  readonly shared: number;
}

/** How often the person sent each kind to a site. */
export interface SiteShares {
  readonly site: string;
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
}

export interface Totals {
  readonly encounters: number;
  /** Weeks with encounters, the oldest first. */
  readonly weeks: readonly WeekCount[];
  /** Sites that were sent something, by name. */
  readonly shares: readonly SiteShares[];
}
