/** The extension's API, in its own pages. */
declare const chrome: { readonly storage: { readonly local: { get(): Promise<Record<string, unknown>> } } };

/** A database as it lies on the disk. */
export interface DumpedDatabase {
  readonly name: string;
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string | null;
    readonly keys: readonly IDBValidKey[];
    readonly values: readonly unknown[];
  }[];
}

/** All that a version of the extension keeps on the disk. */
export interface Dump {
  readonly local: Readonly<Record<string, unknown>>;
  readonly databases: readonly DumpedDatabase[];
}

/**
 * Reads everything past the extension's own code. Runs in a page of the extension, so it can use
 * nothing from outside itself.
 */
export async function dump(): Promise<Dump> {
  // Outside itself it would be out of reach in the page.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const databases: DumpedDatabase[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name));
    const stores = [];
    for (const storeName of database.objectStoreNames) {
      const store = database.transaction(storeName).objectStore(storeName);
      const keyPath = store.keyPath === null ? null : String(store.keyPath);
      const [keys, values] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
      stores.push({ name: storeName, keyPath, keys, values });
    }
    databases.push({ name, version: database.version, stores });
    database.close();
  }
  return { local: await chrome.storage.local.get(), databases };
}

/** Lays a database down again as it was dumped. */
export function restore({ name, version, stores }: DumpedDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('upgradeneeded', () => {
      for (const { name: storeName, keyPath, keys, values } of stores) {
        const store = request.result.createObjectStore(storeName, { keyPath });
        values.forEach((value, at) => store.put(value, keyPath === null ? keys[at] : undefined));
      }
    });
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
  });
}
