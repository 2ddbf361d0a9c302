import { openLedger, type Ledger } from '../ledger/ledger.ts';
import type { NewEncounter, Outcome } from '../ledger/types.ts';
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

async function write(visit: Visit, outcome: Outcome): Promise<Visit> {
  const book = await ledger();
  const asked = JSON.stringify(encounterOf(visit, 'asked'));
  const last = visit.encounterId === null ? undefined : written.get(visit.encounterId);
  if (last?.asked === asked && (outcome === 'asked' || outcome === last.outcome)) return visit;
  const encounter = encounterOf(visit, outcome);
  const id = visit.encounterId ?? (await book.record(encounter));
  if (visit.encounterId !== null) await book.amend(id, encounter);
  if (written.size >= MOST_WRITTEN) written.clear();
  written.set(id, { asked, outcome });
  return { ...visit, encounterId: id };
}

/** How long a warning waits for the history at most, in milliseconds; writing takes some 60. */
const PATIENCE = 2000;

/**
 * Writes a visit into the history, or what has become known of it since.
 *
 * @returns the visit with its entry. No trouble with the history keeps anybody from being warned, be it
 *   a full disk, a database of a later version, or one that is broken or never answers: the visit then
 *   stays without an entry, the next step tries again, and the popup, which opens the history itself,
 *   tells of the trouble.
 */
export async function writeDown(visit: Visit, outcome: Outcome): Promise<Visit> {
  const waited = Promise.withResolvers<Visit>();
  const timer = setTimeout(() => waited.resolve(visit), PATIENCE);
  const writing = write(visit, outcome).catch(() => visit);
  return Promise.race([writing, waited.promise]).finally(() => clearTimeout(timer));
}

/** Removes what is older than the person wants it kept. */
export async function forgetOld(retentionDays: number | null, now: number): Promise<void> {
  if (retentionDays !== null) await (await ledger()).prune(now - retentionDays * 24 * 3_600_000);
}
