import type { Kind } from '../ask/kinds.ts';
import type { Destination } from '../ask/types.ts';
import type { Purpose } from '../ask/purposes.ts';
import type { Verdict } from '../verdict/types.ts';

/** What one frame of the page asks for, as it last said. */
export interface FrameAsking {
  /** The host of the frame's own document. */
  readonly host: string;
  readonly kinds: readonly Kind[];
  readonly destinations: readonly Destination[];
  readonly purpose: Purpose | null;
}

/**
 * One stay of a person on one site in one tab, over all its pages: steps that each ask a little
 * add up here. Held in memory only, and gone with the tab or the browser.
 */
export interface Visit {
  /** The site unit of the page the person sees, and its host. */
  readonly site: string;
  readonly host: string;
  readonly isInsecure: boolean;
  /** When it began, in milliseconds since the epoch. */
  readonly startedAt: number;
  readonly frames: Readonly<Record<number, FrameAsking>>;
  /** Everything asked for so far, over all frames and steps. */
  readonly kinds: readonly Kind[];
  readonly verdict: Verdict;
  readonly caseId: string | null;
  /** The entry in the history; null while there is none to keep. */
  readonly encounterId: number | null;
  /** "I know this site, just this time." */
  readonly isTrustedOnce: boolean;
  /** The page hides or covers warnings. */
  readonly isContested: boolean;
}
