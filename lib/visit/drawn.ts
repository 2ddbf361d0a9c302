import { loadSpeech } from '../i18n/load.ts';
import type { FrameSender } from '../messages/serve.ts';
import { showBadge } from '../platform/toolbar.ts';
import { unreadBadge } from './badge.ts';
import { readFacts } from './facts.ts';
import { isPaused } from './pause.ts';
import { visitIn } from './stores.ts';

/**
 * Has the badge say that the page in a tab can't be read, on sites that aren't known and where there is
 * nothing louder to say.
 *
 * @param now milliseconds since the epoch
 */
export async function noteDrawn({ tabId, topUrl }: FrameSender, now: number): Promise<void> {
  const [facts, speech, visit] = await Promise.all([
    readFacts([topUrl.hostname], null, now),
    loadSpeech(),
    visitIn(tabId).get(),
  ]);
  const { unit, knownBy } = facts.standing(topUrl.hostname);
  if (visit?.site === unit || knownBy !== null || isPaused(facts.settings, unit, now)) return;
  await showBadge(tabId, unreadBadge(speech.t));
}
