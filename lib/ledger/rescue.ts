import { openDB } from 'idb';
import { readEncounter } from './import.ts';
import type { Encounter } from './types.ts';

const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null;

/** The encounters on a sheet, or on whatever lies in its place. */
function encountersOn(sheet: unknown): Encounter[] {
  const rows: readonly unknown[] = isRecord(sheet) && Array.isArray(sheet.rows) ? sheet.rows : [];
  return rows.flatMap((row, id) => {
    const encounter = readEncounter(row);
    return encounter ? [{ ...encounter, id }] : [];
  });
}

/**
 * What can still be read of a database that was set aside, as {@link writeJson} takes it. Ids count for
 * nothing. Sheets that fail are left out; a database that can't be opened gives nothing.
 *
 * @param name as `setAside` gives it
 */
export async function* rescue(name: string): AsyncGenerator<Encounter> {
  // Without a version, so that nothing is migrated and nothing else touched.
  const db = await openDB(name).catch(() => null);
  if (!db) return;
  try {
    if (!db.objectStoreNames.contains('sheets')) return;
    const keys = await db.getAllKeys('sheets').catch(() => []);
    for (const key of keys.toReversed()) {
      // One after the other, since a broken one would take the others along.
      // oxlint-disable-next-line no-await-in-loop
      yield* encountersOn(await db.get('sheets', key).catch(() => null));
    }
  } finally {
    db.close();
  }
}
