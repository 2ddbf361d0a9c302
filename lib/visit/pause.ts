import { presentPause } from '../settings/pause.ts';
import type { Settings } from '../settings/types.ts';

/**
 * Tells whether the person switched warnings off: everywhere for a while, or on this site.
 *
 * @param now milliseconds since the epoch
 */
export function isPaused(settings: Settings, site: string, now: number): boolean {
  return presentPause(settings, now) !== null || settings.pausedSites.includes(site);
}
