import { idOf } from './key.ts';
import type { WriteTransaction } from './schema.ts';
import { allRows, findRow } from './sheets.ts';
import type { Encounter, NewEncounter } from './types.ts';

/** An encounter with its own fields and no other, whatever it was made from. */
export function exactly(encounter: NewEncounter): NewEncounter {
  const { time, site, frame, destination, kinds, level, reasons, caseId, outcome } = encounter;
  return { time, site, frame, destination, kinds, level, reasons, caseId, outcome };
}

const identity = ({ time, site, frame }: NewEncounter) => `${time} ${site} ${frame}`;

/**
 * The row of an encounter, under the first free id of its time, or the one that is there already: who
 * records the same visit again, having been killed before learning its id, finds it.
 */
export async function rowFor(
  transaction: WriteTransaction,
  encounter: NewEncounter,
): Promise<{ readonly row: Encounter; readonly isNew: boolean }> {
  let id = idOf(encounter.time);
  // Each try depends on the one before; a second one is rare.
  /* oxlint-disable no-await-in-loop */
  for (let there = await findRow(transaction, id); there; there = await findRow(transaction, id)) {
    if (identity(there) === identity(encounter)) return { row: there, isNew: false };
    id += 1;
  }
  /* oxlint-enable no-await-in-loop */
  return { row: { ...exactly(encounter), id }, isNew: true };
}

/** The rows for those encounters that are not in the database yet, each under a free id. */
export async function newRows(
  transaction: WriteTransaction,
  encounters: readonly NewEncounter[],
): Promise<Encounter[]> {
  const there = await allRows(transaction);
  const identities = new Set(there.map(identity));
  const ids = new Set(there.map(({ id }) => id));
  const rows: Encounter[] = [];
  for (const encounter of encounters) {
    if (identities.has(identity(encounter))) continue;
    let id = idOf(encounter.time);
    while (ids.has(id)) id += 1;
    identities.add(identity(encounter));
    ids.add(id);
    rows.push({ ...exactly(encounter), id });
  }
  return rows;
}
