import { loadSpeech } from '../i18n/load.ts';
import type { Outcome } from '../ledger/types.ts';
import type { TrustSpan } from '../messages/telling.ts';
import { tellFrames } from '../platform/frames.ts';
import { showBadge } from '../platform/toolbar.ts';
import { addTrust, grantedSpan } from '../site/trust.ts';
import { badgeFor } from './badge.ts';
import { noteDismissed, noteSeen } from './habit.ts';
import { writeDown } from './history.ts';
import { habitStore, lastingTrust, sessionTrust, visitIn } from './stores.ts';
import { afterAsking } from './turns.ts';
import type { Visit } from './types.ts';

/**
 * Tells whether an outcome is written. A visit without an entry gets one by it: a quiet one when something
 * is sent, another when the person has seen its warning, which leaving alone does not prove.
 */
function isKept({ encounterId, verdict }: Visit, outcome: Outcome): boolean {
  if (encounterId !== null || outcome === 'shared') return true;
  return verdict.level !== 'quiet' && outcome !== 'left';
}

/**
 * Notes what the person did about a warning or a form in a tab.
 *
 * @param now milliseconds since the epoch
 */
export async function noteOutcome(
  tabId: number,
  outcome: Outcome,
  isPrivate: boolean,
  now: number,
): Promise<void> {
  const visit = await afterAsking(tabId, visitIn(tabId).get);
  if (!visit || isPrivate) return;
  if (isKept(visit, outcome)) await writeDown(tabId, visit, outcome);
  const { site, kinds, verdict, caseId } = visit;
  const time = new Date(now);
  if (outcome === 'dismissed') {
    await habitStore.update((habit) => noteDismissed(habit, site, kinds, verdict.level, time));
  } else if (outcome === 'seen') {
    await habitStore.update((habit) => noteSeen(habit, verdict.level, caseId, time));
  }
}

/**
 * Trusts the site of the visit in a tab: its warnings close, its badge goes. In a private window
 * trust lasts no longer than the browser, whatever was chosen, since nothing may be written; nor does
 * it on a site that holds pages of many authors.
 *
 * @param now milliseconds since the epoch
 */
export async function trustVisited(
  tabId: number,
  span: TrustSpan,
  isPrivate: boolean,
  now: number,
): Promise<void> {
  const visited = await visitIn(tabId).get();
  if (!visited) return;
  // First, so that what the person said is kept whatever happens to the rest.
  if (span !== 'once') {
    const granted = grantedSpan(visited.site, span);
    const store = granted === 'session' || isPrivate ? sessionTrust : lastingTrust;
    await store.update((records) => addTrust(records, visited.site, granted, now));
  }
  // Before the visit is calmed, since the history keeps how loud the warning was.
  await noteOutcome(tabId, 'trusted', isPrivate, now);
  const visit = await visitIn(tabId).update((current) => current && calmed(current, span));
  if (!visit) return;
  await tellFrames(tabId, null);
  await refreshBadge(tabId, visit);
}

const calmed = (visit: Visit, span: TrustSpan): Visit => ({
  ...visit,
  knownBy: 'trust',
  verdict: { level: 'quiet', reasons: [{ code: 'known-trust' }] },
  isTrustedOnce: visit.isTrustedOnce || span === 'once',
});

/** Notes that the page hides or covers warnings, so that the badge says it. */
export async function noteContested(tabId: number): Promise<void> {
  const visit = await visitIn(tabId).update((current) => current && { ...current, isContested: true });
  if (visit) await refreshBadge(tabId, visit);
}

async function refreshBadge(tabId: number, visit: Visit): Promise<void> {
  const { t, language } = await loadSpeech();
  await showBadge(tabId, badgeFor(visit, t, language));
}
