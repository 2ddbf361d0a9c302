import { keyOf } from './key.ts';
import type { WriteTransaction } from './schema.ts';
import type { Encounter, NewEncounter } from './types.ts';

/** An encounter with its own fields and no other, whatever it was made from. */
export function exactly(encounter: NewEncounter): NewEncounter {
  const { time, site, frame, destination, kinds, level, reasons, caseId, outcome } = encounter;
  return { time, site, frame, destination, kinds, level, reasons, caseId, outcome };
}

/** Adds an encounter under the first free key of its time. */
export async function place(transaction: WriteTransaction, encounter: NewEncounter): Promise<Encounter> {
  const encounters = transaction.objectStore('encounters');
  let id = keyOf(encounter.time);
  // Each try depends on the one before; a second one is rare.
  // oxlint-disable-next-line no-await-in-loop
  while ((await encounters.getKey(id)) !== undefined) id += 1;
  const row = { ...exactly(encounter), id };
  await encounters.add(row);
  return row;
}

const identity = ({ time, site, frame }: NewEncounter) => `${time} ${site} ${frame}`;

/** The rows to add for the encounters that are not in the database yet, each under a free key. */
export async function newRows(
  transaction: WriteTransaction,
  encounters: readonly NewEncounter[],
): Promise<Encounter[]> {
  const there = await transaction.objectStore('encounters').getAll();
  const identities = new Set(there.map(identity));
  const ids = new Set(there.map(({ id }) => id));
  const rows: Encounter[] = [];
  for (const encounter of encounters) {
    if (identities.has(identity(encounter))) continue;
    let id = keyOf(encounter.time);
    while (ids.has(id)) id += 1;
    identities.add(identity(encounter));
    ids.add(id);
    rows.push({ ...exactly(encounter), id });
  }
  return rows;
}
