import type { Asked } from '../ask/types.ts';
import { matchCase } from '../cases/match.ts';
import { loadSpeech, type Speech } from '../i18n/load.ts';
import type { Telling } from '../messages/telling.ts';
import type { FrameSender } from '../messages/serve.ts';
import { pause } from '../platform/patience.ts';
import { inject } from '../platform/scripting.ts';
import { showBadge } from '../platform/toolbar.ts';
import { siteUnit } from '../site/unit.ts';
import { LEVELS } from '../verdict/types.ts';
import { badgeFor } from './badge.ts';
import { readFacts, type Facts } from './facts.ts';
import { isHushed, type Habit } from './habit.ts';
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
async function withCase(visit: Visit, { cases: shownIds }: Habit, { language }: Speech): Promise<Visit> {
  if (visit.caseId !== null || visit.verdict.level === 'quiet') return visit;
  const fit = matchCase(await readCases(language), {
    kinds: visit.kinds,
    purpose: visit.purpose,
    region: personsRegion(),
    language,
    shownIds,
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
function isDue({ site, kinds, verdict }: Visit, { settings }: Facts, habit: Habit, now: number): boolean {
  const { level } = verdict;
  if (level === 'quiet' || LEVELS.indexOf(level) < LEVELS.indexOf(settings.minimumLevel)) return false;
  return !isHushed(habit, site, kinds, level, new Date(now));
}

/** Writes a visit into the history, which is of warnings, where it has an entry there or is to get one. */
async function keep(tabId: number, visit: Visit, now: number): Promise<void> {
  const { encounterId, verdict } = visit;
  // A quiet visit enters it only when something is sent.
  const isKept = encounterId !== null || (verdict.level !== 'quiet' && (await takesUnseen(new Date(now))));
  if (isKept) await writeDown(tabId, visit, 'asked');
}

/** What has become of a visit by a step, and what the frame's warning is to say; null where none is due. */
interface Step {
  readonly visit: Visit;
  readonly telling: Telling | null;
  readonly speech: Speech;
}

/**
 * Adds what a frame asks to the visit in its tab, judges it anew and, where a warning is due, brings its
 * script into the frame; null while the person has warnings paused.
 */
async function addStep(asked: Asked, sender: FrameSender, now: number): Promise<Step | null> {
  const { tabId, frameId, url, topUrl } = sender;
  const hosts = [topUrl.hostname, url.hostname, ...asked.destinations.flatMap(({ host }) => host ?? [])];
  const [facts, speech, habit] = await Promise.all([
    readFacts(hosts, tabId, now),
    loadSpeech(),
    habitStore.look(),
  ]);
  if (isPaused(facts.settings, siteUnit(topUrl.hostname), now)) return null;
  let isTold = false;
  const visit = await visitIn(tabId).tryUpdate((before) => {
    const judged = takeStep(before, asked, { topUrl, url }, facts, now);
    isTold = isDue(judged, facts, habit, now);
    // Somebody may be at the field already: the script comes while its words are gathered.
    if (isTold) void inject('warning', tabId, frameId);
    return withCase(judged, habit, speech);
  });
  return visit && { visit, telling: isTold ? await tellVisit(visit, facts, speech) : null, speech };
}

/**
 * Deals with what a frame asks: adds the step to the visit, judges it, brings the warning where one is due,
 * shows the badge and writes the history.
 *
 * @param now milliseconds since the epoch
 * @param answer is given what the frame's warning is to say, null where none is due, before anything that
 *   can wait; the rest waits for it
 * @returns the same, once all is written
 */
export async function answerAsked(
  asked: Asked,
  sender: FrameSender,
  now: number,
  answer: (telling: Telling | null) => Promise<void> = async () => {},
): Promise<Telling | null> {
  const { tabId, isPrivate } = sender;
  const step = await beforeOutcomes(tabId, () => addStep(asked, sender, now));
  await answer(step?.telling ?? null);
  if (!step) return null;
  const { visit, telling, speech } = step;
  await Promise.all([
    showBadge(tabId, badgeFor(visit, speech.t, speech.language)),
    isPrivate ? null : keep(tabId, visit, now),
  ]);
  return telling;
}

/** How long a machine is left to draw a warning, which takes some 50 ms where somebody is at the field already. */
const DRAWN = 150;

/** As `answerAsked`, but answers at once, and leaves the machine to the warning before it writes. */
export function answerFirst(asked: Asked, sender: FrameSender, now: number): Promise<Telling | null> {
  return new Promise((tell, fail) => {
    const answer = async (telling: Telling | null) => {
      tell(telling);
      if (telling) await pause(DRAWN);
    };
    answerAsked(asked, sender, now, answer).catch(fail);
  });
}
