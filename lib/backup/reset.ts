import type { Ledger } from '../ledger/ledger.ts';
import { giveHistoryBack } from '../platform/history.ts';
import { forgetStored } from '../platform/stored.ts';
import { readSettings } from '../settings/settings.ts';
import { clearShared } from '../settings/sync.ts';

/**
 * Forgets everything the extension keeps: history (set aside ones too), settings, trusted sites, own
 * visits, the shared copy where this browser syncs, and the permission for the browser's history.
 */
export async function forgetEverything(ledger: Ledger): Promise<void> {
  const { sync } = await readSettings();
  await ledger.clear();
  for (const name of await ledger.setAside()) indexedDB.deleteDatabase(name);
  // First here: cleared there alone, it would be put there again.
  await forgetStored();
  if (sync) await clearShared();
  await giveHistoryBack();
}
