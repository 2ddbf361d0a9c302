import { browser } from './browser.ts';

/** One item of the browser's storage, checked on the way out. */
export interface Stored<T> {
  get(): Promise<T>;
  /**
   * As `get`, for warnings, which must come whatever has become of the disk: what the browser can't
   * read counts as nothing stored. Not to be written back.
   */
  look(): Promise<T>;
  set(value: T): Promise<void>;
  /** Forgets it. */
  remove(): Promise<void>;
  /** Reads, changes and writes as one step: no other page or the background comes between. */
  update(change: (value: T) => T | Promise<T>): Promise<T>;
  /** A value for the item, to be written with others by {@link writeTogether}. */
  entry(value: T): Entry;
}

type Entry = readonly [key: string, value: unknown];

type Area = 'local' | 'session';

interface StoredOptions<T> {
  readonly area: Area;
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
    look: () => get().catch(() => parse(undefined)),
    set,
    entry: (value) => [key, value],
    remove: () => storage.remove(key),
    update: (change) =>
      locked(area, key, async () => {
        const value = await change(await get());
        await set(value);
        return value;
      }),
  };
}

/** Runs `work` while nobody else changes an item. Web Locks are shared by all pages and the background. */
const locked = <T>(area: Area, key: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`stored:${area}:${key}`, work);

/**
 * Writes several items of an area as one change: all of them or, where the browser ends or finds no
 * room meanwhile, none.
 */
export async function writeTogether(area: Area, entries: readonly Entry[]): Promise<void> {
  const write = () => browser.storage[area].set(Object.fromEntries(entries));
  // In one order, so that no two writers wait for each other.
  const keys = entries.map(([key]) => key).toSorted();
  await keys.reduceRight((inner, key) => () => locked(area, key, inner), write)();
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
