import { browser } from './browser.ts';

/** One item of the browser's storage, checked on the way out. */
export interface Stored<T> {
  get(): Promise<T>;
  set(value: T): Promise<void>;
  /** Forgets it. */
  remove(): Promise<void>;
  /** Reads, changes and writes as one step: no other page or the background comes between. */
  update(change: (value: T) => T | Promise<T>): Promise<T>;
}

interface StoredOptions<T> {
  readonly area: 'local' | 'session';
  readonly key: string;
  /** Makes a valid value out of whatever is stored; is given `undefined` when nothing is. */
  readonly parse: (raw: unknown) => T;
}

/**
 * Describes an item of the browser's storage. `local` lasts, `session` lives in memory until the
 * browser closes.
 */
export function stored<T>({ area, key, parse }: StoredOptions<T>): Stored<T> {
  const storage = browser.storage[area];
  const get = async () => parse((await storage.get(key))[key]);
  const set = (value: T) => storage.set({ [key]: value });
  return {
    get,
    set,
    remove: () => storage.remove(key),
    update: (change) =>
      // A Web Lock is shared by all pages and the background of the extension.
      navigator.locks.request(`stored:${area}:${key}`, async () => {
        const value = await change(await get());
        await set(value);
        return value;
      }),
  };
}

/**
 * Calls `listener` after each change of some items of a storage area, whichever page made it.
 *
 * @param keys null for any item
 */
export function onStoredChange(
  area: 'local' | 'session' | 'sync' | 'managed',
  keys: readonly string[] | null,
  listener: () => void,
): void {
  browser.storage.onChanged.addListener((changes, changedArea) => {
    if (changedArea === area && (!keys || keys.some((key) => key in changes))) listener();
  });
}

/** Forgets all items, of disk and memory. */
export async function forgetStored(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}
