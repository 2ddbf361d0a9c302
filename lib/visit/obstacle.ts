import type { Look } from '../frame/look.ts';
import type { Obstacle } from '../messages/map.ts';
import { askFrame } from '../platform/scripting.ts';

/** Web pages into which the browsers let no extension: their own stores and account pages. */
const CLOSED_HOSTS: ReadonlySet<string> = new Set([
  'chromewebstore.google.com',
  'chrome.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'support.mozilla.org',
]);

/** What an address alone tells of a page that can't be read, be it no web page at all; null where it may well be. */
export function obstacleIn(url: URL | null): Obstacle | null {
  if (!url) return 'browser';
  if (CLOSED_HOSTS.has(url.hostname)) return 'store';
  // The browsers' PDF viewers run no content scripts.
  return /\.pdf$/i.test(url.pathname) ? 'document' : null;
}

const isLook = (raw: unknown): raw is Look =>
  typeof raw === 'object' &&
  raw !== null &&
  'isAwake' in raw &&
  'obstacle' in raw &&
  'origin' in raw &&
  typeof raw.origin === 'string';

/** A look into the page in a tab; null where the browser lets nobody in. */
export async function lookInto(tabId: number): Promise<Look | null> {
  const look = await askFrame('look', tabId);
  return isLook(look) ? look : null;
}

/** What a look into the page itself tells. */
export function obstacleSeen(look: Look | null): Obstacle | null {
  if (!look) return 'closed';
  if (look.obstacle === 'document' || look.obstacle === 'drawn') return look.obstacle;
  return look.isAwake ? null : 'asleep';
}
