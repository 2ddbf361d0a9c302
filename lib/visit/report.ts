import { loadSpeech } from '../i18n/load.ts';
import type { PageReport } from '../messages/map.ts';
import { siteUnit } from '../site/unit.ts';
import { tellVisit } from './answers.ts';
import { readFacts } from './facts.ts';
import { isPaused } from './pause.ts';
import { visitIn } from './stores.ts';

/** Web pages into which the browsers let no extension: their own stores and account pages. */
const CLOSED_HOSTS: ReadonlySet<string> = new Set([
  'chromewebstore.google.com',
  'chrome.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'support.mozilla.org',
]);

const UNREACHABLE: PageReport = {
  state: 'unreachable',
  site: null,
  knownBy: null,
  kinds: [],
  telling: null,
  contested: false,
};

function isReachable({ protocol, hostname, pathname }: URL): boolean {
  // The browsers' PDF viewers run no content scripts.
  return /^https?:$/.test(protocol) && !CLOSED_HOSTS.has(hostname) && !/\.pdf$/i.test(pathname);
}

/**
 * What the popup shows of a tab.
 *
 * @param address of the page in the tab; undefined where the browser keeps it from extensions
 * @param now milliseconds since the epoch
 */
export async function reportPage(
  tabId: number,
  address: string | undefined,
  now: number,
): Promise<PageReport> {
  const url = address !== undefined && URL.canParse(address) ? new URL(address) : null;
  if (!url || !isReachable(url)) return UNREACHABLE;
  const site = siteUnit(url.hostname);
  const inTab = await visitIn(tabId).get();
  const visit = inTab?.site === site ? inTab : null;
  const [facts, speech] = await Promise.all([
    readFacts([url.hostname], visit?.isTrustedOnce ? site : null, now),
    loadSpeech(),
  ]);
  const { knownBy } = facts.standing(url.hostname);
  const quiet: PageReport = { ...UNREACHABLE, state: 'quiet', site, knownBy };
  if (isPaused(facts.settings, site, now)) return { ...quiet, state: 'off' };
  if (!visit) return quiet;
  const telling = await tellVisit(visit, facts, speech);
  return {
    ...quiet,
    state: telling ? 'asks' : 'quiet',
    kinds: visit.kinds,
    telling,
    contested: visit.isContested,
  };
}
