import { writeJson } from '../ledger/export.ts';
import type { ImportCount, Ledger } from '../ledger/ledger.ts';
import { writeTogether } from '../platform/stored.ts';
import { ownSettings } from '../settings/settings.ts';
import { habitStore, lastingTrust, visitBook } from '../visit/stores.ts';
import { recoveryPlans } from './plans.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup } from './file.ts';

/** What a backup holds beside the history. */
type Kept = Pick<Backup, 'settings' | 'trust' | 'habit' | 'visits' | 'plans'>;

async function readKept(): Promise<Kept> {
  const [settings, trust, habit, visits, plans] = await Promise.all([
    ownSettings.get(),
    lastingTrust.get(),
    habitStore.get(),
    visitBook.get(),
    recoveryPlans.get(),
  ]);
  return { settings, trust, habit, visits, plans };
}

async function writeKept({ settings, trust, habit, visits, plans }: Kept): Promise<void> {
  // Syncing and the browser's history are this browser's own choices, and may need its permission.
  const { sync, learnFromHistory } = await ownSettings.get();
  await writeTogether([
    ownSettings.entry({ ...settings, sync, learnFromHistory }),
    lastingTrust.entry(trust),
    habitStore.entry(habit),
    ...(visits ? [visitBook.entry(visits)] : []),
    ...(plans ? [recoveryPlans.entry(plans)] : []),
  ]);
}

/**
 * Writes all that is kept, in pieces, as `readBackup` reads it: settings, trusted sites, what was
 * closed, own visits, recovery checklists and the history.
 *
 * @param now milliseconds since the epoch
 */
export async function* writeBackup(ledger: Ledger, now: number): AsyncGenerator<string> {
  const kept = await readKept();
  const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, savedAt: now, ...kept };
  yield `${JSON.stringify(head).slice(0, -1)},"history":`;
  yield* writeJson(ledger.exportAll());
  yield '}\n';
}

/** Says what restoring would add to the history, and changes nothing. */
export function planRestore(ledger: Ledger, { history }: Backup): Promise<ImportCount> {
  return ledger.importAll(history.encounters, { dryRun: true });
}

/**
 * Puts everything back as a backup has it; encounters it lacks stay. The history comes first, whole or
 * not at all, then settings and lists, all of them or none; what was interrupted can be done again.
 *
 * @throws LedgerError when there is no room for the history; nothing has changed then
 */
export async function restoreBackup(ledger: Ledger, backup: Backup): Promise<void> {
  await ledger.importAll(backup.history.encounters);
  await writeKept(backup);
}
