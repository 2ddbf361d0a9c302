import { openLedger, type Ledger } from '../ledger/ledger.ts';
import type { NewEncounter, Outcome } from '../ledger/types.ts';
import { within } from '../platform/patience.ts';
import { visitIn } from './stores.ts';
import type { Visit } from './types.ts';

let opening: Promise<Ledger> | null = null;

function ledger(): Promise<Ledger> {
  opening ??= openLedger().catch((error: unknown) => {
    // The next encounter tries again.
    opening = null;
    throw error;
  });
  return opening;
}

function encounterOf(visit: Visit, outcome: Outcome): NewEncounter {
  const { startedAt, site, frame, destination, kinds, verdict, caseId } = visit;
  return {
    time: startedAt,
    site,
    frame,
    destination: destination?.unit ?? null,
    kinds,
    level: verdict.level,
    reasons: [...new Set(verdict.reasons.map(({ code }) => code))],
    caseId,
    outcome,
  };
}

interface Written {
  readonly asked: string;
  readonly outcome: Outcome;
}

/**
 * What this background wrote last into some entries, by their ids: a page that tells the same again and
 * again costs no writing.
 */
const written = new Map<number, Written>();

/** How many entries that is remembered of. */
const MOST_WRITTEN = 1000;

/** Writes an encounter, and resolves to the id of its entry. */
async function write(visit: Visit, outcome: Outcome): Promise<number> {
  const book = await ledger();
  const asked = JSON.stringify(encounterOf(visit, 'asked'));
  const last = visit.encounterId === null ? undefined : written.get(visit.encounterId);
  if (visit.encounterId !== null && last?.asked === asked) {
    if (outcome === 'asked' || outcome === last.outcome) return visit.encounterId;
  }
  const encounter = encounterOf(visit, outcome);
  const id = visit.encounterId ?? (await book.record(encounter));
  if (visit.encounterId !== null) await book.amend(id, encounter);
  if (written.size >= MOST_WRITTEN) written.clear();
  written.set(id, { asked, outcome });
  return id;
}

const isSame = (visit: Visit | null, other: Visit): visit is Visit =>
  visit?.site === other.site && visit.startedAt === other.startedAt;

/** A visit as it stands by the time it is written, as loud as it was before trust calmed it. */
function standing(visit: Visit, now: Visit | null): Visit {
  if (!isSame(now, visit)) return visit;
  return now.verdict.level === 'quiet' ? { ...now, verdict: visit.verdict } : now;
}

/** Writes a visit after all that is being written of its tab, so that it has one entry. */
const writeInTurn = (tabId: number, visit: Visit, outcome: Outcome): Promise<void> =>
  navigator.locks.request(`history:${tabId}`, async () => {
    const here = visitIn(tabId);
    const id = await write(standing(visit, await here.get()), outcome);
    const isNew = (now: Visit | null): now is Visit => isSame(now, visit) && now.encounterId === null;
    if (isNew(await here.get())) {
      await here.update((now) => (isNew(now) ? { ...now, encounterId: id } : now));
    }
  });

/**
 * How long a frame's answer waits for the history at most, in milliseconds; writing takes some 60. Should the
 * background be stopped meanwhile, the frame asks again.
 */
const PATIENCE = 250;

/**
 * Writes the visit in a tab into the history, or what has become known of it since.
 *
 * No trouble with the history keeps anybody from being warned, be it a full disk, a database of a later
 * version, or one that is broken or never answers: the visit then stays without an entry, the next step tries
 * again, and the popup, which opens the history itself, tells of the trouble. What takes longer than a frame
 * may wait is written later.
 */
export async function writeDown(tabId: number, visit: Visit, outcome: Outcome): Promise<void> {
  const writing = writeInTurn(tabId, visit, outcome).catch(() => undefined);
  await within(PATIENCE, writing, () => undefined);
}

/** Removes what is older than the person wants it kept. */
export async function forgetOld(retentionDays: number | null, now: number): Promise<void> {
  if (retentionDays !== null) await (await ledger()).prune(now - retentionDays * 24 * 3_600_000);
}
