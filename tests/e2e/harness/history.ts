/** An entry of the history, as it lies in the database. */
export interface Encounter {
  readonly time: number;
  readonly site: string;
  readonly kinds: readonly string[];
  readonly level: string;
  readonly outcome: string;
}

/**
 * Reads all values of all databases from within a page of the extension, past the extension's own code.
 * Runs in the page, so it can use nothing from outside itself.
 */
export async function readDatabases(): Promise<unknown[]> {
  // Outside itself it would be out of reach in the page.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const values: unknown[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name));
    for (const store of database.objectStoreNames)
      values.push(...(await settled(database.transaction(store).objectStore(store).getAll())));
    database.close();
  }
  return values;
}

/** The encounters among stored values, however they are kept together; the newest first. */
export function encountersIn(values: unknown): Encounter[] {
  if (typeof values !== 'object' || values === null) return [];
  if ('site' in values && 'outcome' in values) return [values as Encounter];
  return Object.values(values)
    .flatMap(encountersIn)
    .toSorted((one, other) => other.time - one.time);
}
