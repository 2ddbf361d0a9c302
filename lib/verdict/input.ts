import type { Kind } from '../ask/kinds.ts';
import type { Purpose } from '../ask/purposes.ts';
import type { Way } from '../ask/types.ts';
import type { Standing } from '../site/types.ts';

/** Where a form hands over its answers; `standing` is null where the way has no host. */
export interface JudgedDestination {
  readonly way: Way;
  readonly standing: Standing | null;
}

/** All a verdict depends on. */
export interface JudgeInput {
  /** Every kind asked for in this visit, over all its steps. */
  readonly kinds: readonly Kind[];
  readonly purpose: Purpose | null;
  /** The site in the address bar. */
  readonly page: Standing;
  /** The site of the frame the fields are in, null where that is the page itself. */
  readonly frame: Standing | null;
  readonly destinations: readonly JudgedDestination[];
  /** The page or the frame came over plain http, from somewhere else than this device. */
  readonly insecurePage: boolean;
}

/** Sites a form sends to that are neither the page's nor the frame's. */
export function foreignDestinations({ page, frame, destinations }: JudgeInput): Standing[] {
  return destinations
    .map(({ standing }) => standing)
    .filter((site) => site !== null)
    .filter(({ unit }) => unit !== page.unit && unit !== frame?.unit);
}

/** Whether a form sends to a bare public address. */
export function sendsToIp({ destinations }: JudgeInput): boolean {
  return destinations.some(({ standing }) => standing?.findings.includes('public-ip'));
}
