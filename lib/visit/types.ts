import type { Kind } from '../ask/kinds.ts';
import type { Purpose } from '../ask/purposes.ts';
import type { Telling } from '../messages/telling.ts';
import type { KnownBy } from '../site/types.ts';
import type { Verdict } from '../verdict/types.ts';

/**
 * One stay of a person on one site in one tab, over all its pages: steps that each ask a little
 * add up here. Held in memory only, and gone with the tab or the browser.
 */
export interface Visit {
  /** The site unit of the page the person sees. */
  readonly site: string;
  /** When it began, in milliseconds since the epoch. */
  readonly startedAt: number;
  /** Everything asked for so far, over all frames and steps. */
  readonly kinds: readonly Kind[];
  readonly purpose: Purpose | null;
  /** The first place besides the site itself that is sent to. */
  readonly destination: Telling['destination'];
  /** The site unit of the frame that asks, where it is another. */
  readonly frame: string | null;
  /** Why the site counts as known; null where it doesn't. */
  readonly knownBy: KnownBy | null;
  readonly verdict: Verdict;
  readonly caseId: string | null;
  /** The entry in the history; null while there is none. */
  readonly encounterId: number | null;
  /** "I know this site, just this time." */
  readonly isTrustedOnce: boolean;
  /** The page hides or covers warnings. */
  readonly isContested: boolean;
}
