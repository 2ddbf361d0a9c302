import { openLedger, type Ledger } from '../ledger/ledger.ts';
import { LedgerError } from '../ledger/errors.ts';
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

/**
 * Writes a visit into the history, or what has become known of it since.
 *
 * @returns the visit with its entry. A full disk or a database of a later version keeps nobody from
 *   being warned: the visit then stays without an entry, and the popup tells of the trouble.
 */
export async function writeDown(visit: Visit, outcome: Outcome): Promise<Visit> {
  try {
    const book = await ledger();
    const { encounterId } = visit;
    const encounter = encounterOf(visit, outcome);
    if (encounterId === null) return { ...visit, encounterId: await book.record(encounter) };
    // Trust calms a visit; the history keeps what was told before.
    const told = encounter.level === 'quiet' ? { kinds: encounter.kinds, outcome } : encounter;
    await book.amend(encounterId, told);
    return visit;
  } catch (error) {
    if (error instanceof LedgerError) return visit;
    throw error;
  }
}

/** Removes what is older than the person wants it kept. */
export async function forgetOld(retentionDays: number | null, now: number): Promise<void> {
  if (retentionDays !== null) await (await ledger()).prune(now - retentionDays * 24 * 3_600_000);
}
