import { idOf } from './key.ts';
import type { WriteTransaction } from './schema.ts';
import { allRows, findRow } from './sheets.ts';
import type { Encounter, NewEncounter } from './types.ts';

/** An encounter with its own fields and no other, whatever it was made from. */
export function exactly(encounter: NewEncounter): NewEncounter {
  const { time, site, frame, destination, kinds, level, reasons, caseId, outcome } = encounter;
  return { time, site, frame, destination, kinds, level, reasons, caseId, outcome };
}

/** The row of an encounter, under the first free id of its time. */
export async function newRow(transaction: WriteTransaction, encounter: NewEncounter): Promise<Encounter> {
  let id = idOf(encounter.time);
  // Each try depends on the one before; a second one is rare.
  // oxlint-disable-next-line no-await-in-loop
  while (await findRow(transaction, id)) id += 1;
  return { ...exactly(encounter), id };
}

const identity = ({ time, site, frame }: NewEncounter) => `${time} ${site} ${frame}`;

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
