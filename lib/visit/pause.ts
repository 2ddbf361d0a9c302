import type { Settings } from '../settings/types.ts';

/**
 * Tells whether the person switched warnings off: everywhere for a while, or on this site.
 *
 * @param now milliseconds since the epoch
 */
export function isPaused({ pausedUntil, pausedSites }: Settings, site: string, now: number): boolean {
  return (pausedUntil !== null && pausedUntil > now) || pausedSites.includes(site);
}
