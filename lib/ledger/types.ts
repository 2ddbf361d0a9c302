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
