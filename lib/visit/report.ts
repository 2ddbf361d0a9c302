import { loadSpeech } from '../i18n/load.ts';
import type { Obstacle, PageReport } from '../messages/map.ts';
import { parseWebUrl } from '../platform/web-url.ts';
import { siteUnit } from '../site/unit.ts';
import { tellVisit } from './answers.ts';
import { readFacts } from './facts.ts';
import { lookInto, obstacleIn, obstacleSeen } from './obstacle.ts';
import { isPaused } from './pause.ts';
import { visitIn } from './stores.ts';

const UNREACHABLE: PageReport = {
  state: 'unreachable',
  site: null,
  knownBy: null,
  kinds: [],
  telling: null,
  contested: false,
  obstacle: null,
  about: null,
};

/** Obstacles behind which nothing of a page can be read. */
const CLOSED: ReadonlySet<Obstacle | null> = new Set<Obstacle | null>([
  'browser',
  'store',
  'closed',
  'document',
]);

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
  const looking = lookInto(tabId);
  // A page that another wrote (about:blank) or made (blob:) has no address of its own, but an origin.
  const url = parseWebUrl(address) ?? parseWebUrl((await looking)?.origin);
  const unreadable = obstacleIn(url);
  if (!url || unreadable) return { ...UNREACHABLE, obstacle: unreadable };
  const site = siteUnit(url.hostname);
  const inTab = await visitIn(tabId).get();
  const visit = inTab?.site === site ? inTab : null;
  const [facts, speech, look] = await Promise.all([
    readFacts([url.hostname], tabId, now),
    loadSpeech(),
    looking,
  ]);
  const obstacle = obstacleSeen(look);
  // What was read once can't have been closed.
  if (!visit && CLOSED.has(obstacle)) return { ...UNREACHABLE, obstacle };
  const { unit, knownBy, findings, resembles, builder, processor } = facts.standing(url.hostname);
  const known = { firstSeen: facts.firstSeen(unit), days: facts.days(unit) };
  const about = { unit, findings, resembles, builder, processor, ...known };
  const quiet: PageReport = { ...UNREACHABLE, state: 'quiet', site, knownBy, obstacle, about };
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
