import { browser } from './browser.ts';

const PERMISSION = { permissions: ['history' as const] };

/** Asks the person for the browser's history; must be called from a click. Resolves to their answer. */
export async function askForHistory(): Promise<boolean> {
  return browser.permissions.request(PERMISSION);
}

/** Whether the person has let us ask the browser's history. */
export function mayAskHistory(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION);
}

/** Gives the permission back. */
export async function giveHistoryBack(): Promise<void> {
  await browser.permissions.remove(PERMISSION);
}

/**
 * Answers one question of the browser's history: was this site visited before a moment? False without
 * the permission.
 *
 * @param domain what the history is searched for
 * @param isThere whether a host that was found belongs to the site
 * @param before milliseconds since the epoch; later visits, such as the present one, don't count
 */
export async function wasVisited(
  domain: string,
  isThere: (host: string) => boolean,
  before: number,
): Promise<boolean> {
  if (!(await mayAskHistory())) return false;
  const found = await browser.history.search({
    text: domain,
    startTime: 0,
    endTime: before,
    maxResults: 100,
  });
  return found.some(({ url }) => url !== undefined && URL.canParse(url) && isThere(new URL(url).hostname));
}
