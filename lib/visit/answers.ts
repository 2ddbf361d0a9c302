import type { Asked } from '../ask/types.ts';
import { matchCase } from '../cases/match.ts';
import { loadSpeech, type Speech } from '../i18n/load.ts';
import type { Telling } from '../messages/telling.ts';
import type { FrameSender } from '../messages/serve.ts';
import { inject } from '../platform/scripting.ts';
import { showBadge } from '../platform/toolbar.ts';
import { siteUnit } from '../site/unit.ts';
import { LEVELS } from '../verdict/types.ts';
import { badgeFor } from './badge.ts';
import { readFacts, type Facts } from './facts.ts';
import { isHushed } from './habit.ts';
import { takesUnseen } from './flood.ts';
import { writeDown } from './history.ts';
import { readCases } from './library.ts';
import { isPaused } from './pause.ts';
import { takeStep } from './step.ts';
import { habitStore, visitIn } from './stores.ts';
import { beforeOutcomes } from './turns.ts';
import { tellingOf } from './telling.ts';
import type { Visit } from './types.ts';

/** The region in the person's first language tag that names one, such as `GB`; null where none does. */
const personsRegion = (): string | null =>
  navigator.languages.map((tag) => new Intl.Locale(tag).region).find(Boolean) ?? null;

/** Gives a visit the case that fits it best, once its verdict is worth one. */
async function withCase(visit: Visit, { language }: Speech): Promise<Visit> {
  if (visit.caseId !== null || visit.verdict.level === 'quiet') return visit;
  const [cases, habit] = await Promise.all([readCases(language), habitStore.look()]);
  const fit = matchCase(cases, {
    kinds: visit.kinds,
    purpose: visit.purpose,
    region: personsRegion(),
    language,
    shownIds: habit.cases,
  });
  return { ...visit, caseId: fit?.id ?? null };
}

/** What is told of a visit, in the person's language; null while all is quiet. */
export async function tellVisit(visit: Visit, facts: Facts, speech: Speech): Promise<Telling | null> {
  const cases = visit.caseId === null ? [] : await readCases(speech.language);
  return tellingOf({
    visit,
    firstSeen: facts.firstSeen(visit.site),
    case: cases.find(({ id }) => id === visit.caseId) ?? null,
    speech,
  });
}

/** Tells whether a warning is to come into view, or the badge is enough. */
async function isDue({ site, kinds, verdict }: Visit, { settings }: Facts, now: number): Promise<boolean> {
  const { level } = verdict;
  if (level === 'quiet' || LEVELS.indexOf(level) < LEVELS.indexOf(settings.minimumLevel)) return false;
  return !isHushed(await habitStore.look(), site, kinds, level, new Date(now));
}

/** Writes a visit into the history, which is of warnings, where it has an entry there or is to get one. */
async function keep(tabId: number, visit: Visit, now: number): Promise<void> {
  const { encounterId, verdict } = visit;
  // A quiet visit enters it only when something is sent.
  const isKept = encounterId !== null || (verdict.level !== 'quiet' && (await takesUnseen(new Date(now))));
  if (isKept) await writeDown(tabId, visit, 'asked');
}

interface Step {
  readonly visit: Visit;
  readonly facts: Facts;
  readonly speech: Speech;
}

/** Adds what a frame asks to the visit in its tab, and judges it anew; null while the person has warnings paused. */
async function addStep(asked: Asked, sender: FrameSender, now: number): Promise<Step | null> {
  const { tabId, url, topUrl } = sender;
  const [speech, before] = await Promise.all([loadSpeech(), visitIn(tabId).look()]);
  const hosts = [topUrl.hostname, url.hostname, ...asked.destinations.flatMap(({ host }) => host ?? [])];
  const trustedOnce = before?.isTrustedOnce ? before.site : null;
  const facts = await readFacts(hosts, trustedOnce, now);
  if (isPaused(facts.settings, siteUnit(topUrl.hostname), now)) return null;
  const visit = await visitIn(tabId).tryUpdate((current) =>
    withCase(takeStep(current, asked, { topUrl, url }, facts, now), speech),
  );
  return visit && { visit, facts, speech };
}

/**
 * Answers a frame that asks for personal data: adds the step to the visit, judges it, shows the badge,
 * writes the history and, where a warning is due, brings its script into the frame.
 *
 * @param now milliseconds since the epoch
 * @returns what the frame's warning is to say; null where none is due
 */
export async function answerAsked(asked: Asked, sender: FrameSender, now: number): Promise<Telling | null> {
  const { tabId, frameId, isPrivate } = sender;
  const step = await beforeOutcomes(tabId, () => addStep(asked, sender, now));
  if (!step) return null;
  const { visit, facts, speech } = step;
  const badge = showBadge(tabId, badgeFor(visit, speech.t, speech.language));
  const isTold = await isDue(visit, facts, now);
  // Side by side, since somebody may be at the field already: the script waits for its words or they for it.
  if (isTold) void inject('warning', tabId, frameId);
  const [telling] = await Promise.all([
    isTold ? tellVisit(visit, facts, speech) : null,
    badge,
    isPrivate ? null : keep(tabId, visit, now),
  ]);
  return telling;
}
