/** An entry of the history, as it lies in the database. */
export interface Encounter {
  readonly site: string;
  readonly kinds: readonly string[];
  readonly level: string;
  readonly outcome: string;
}

/**
 * Reads the database from within a page of the extension, past the extension's own code. Runs in the
 * page, so it can use nothing from outside itself.
 */
export async function readHistory(): Promise<Encounter[]> {
  // Opening a database that is not there would make an empty one in the extension's way.
  const databases = await indexedDB.databases();
  const { name } = databases.find((database) => database.name === 'ledger') ?? {};
  if (!name) return [];
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const database = opening.result;
      const reading = database.transaction('encounters').objectStore('encounters').getAll();
      reading.addEventListener('error', () => reject(reading.error));
      reading.addEventListener('success', () => {
        database.close();
        resolve(reading.result as Encounter[]);
      });
    });
  });
}
