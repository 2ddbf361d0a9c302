import { canCloseStorage } from './access.ts';
import { browser } from './browser.ts';
import { within } from './patience.ts';
import { toDisk } from './room.ts';
import { seal, SEAL_KEY, unseal } from './seal.ts';

/** One item of the browser's storage, checked on the way out. */
export interface Stored<T> {
  get(): Promise<T>;
  /**
   * As `get`, for warnings, which must come whatever has become of the disk: what the browser can't
   * read, or not within two seconds, counts as nothing stored. Not to be written back.
   */
  look(): Promise<T>;
  set(value: T): Promise<void>;
  /** Forgets it. */
  remove(): Promise<void>;
  /** Reads, changes and writes as one step: no other page or the background comes between. */
  update(change: (value: T) => T | Promise<T>): Promise<T>;
  /**
   * As `update`, for warnings: what the browser can't read counts as nothing stored, and what it can't
   * write is given all the same. For what is worth nothing tomorrow.
   */
  tryUpdate(change: (value: T) => T | Promise<T>): Promise<T>;
  /** A value for the item, to be written with others by {@link writeTogether}. */
  entry(value: T): Entry;
}

type Entry = readonly [key: string, value: unknown];

interface StoredOptions<T> {
  /**
   * - `local` lasts
   * - `session` lives in memory until the browser closes
   * - `frames` can be read by the scripts in pages, and so by a page that took over its renderer. It lasts
   *   until the browser closes at least
   */
  readonly area: 'local' | 'session' | 'frames';
  readonly key: string;
  /** Makes a valid value out of whatever is stored; is given `undefined` when nothing is. */
  readonly parse: (raw: unknown) => T;
}

/** How long a warning waits for something stored, in milliseconds. A busy machine needs some 100. */
const PATIENCE = 2000;

/** Something was waited for in vain: nobody waits again before the browser has answered. */
let isStuck = false;

/** What a reading gives, or `instead` where it fails or gives nothing for too long. */
async function inTime<T>(reading: Promise<T>, instead: () => T): Promise<T> {
  const answer = reading.catch(instead).finally(() => {
    isStuck = false;
  });
  return within(isStuck ? 0 : PATIENCE, answer, () => {
    isStuck = true;
    return instead();
  });
}

/**
 * Describes an item of the browser's storage. Where the browser can close the disk to the scripts in
 * pages, memory is what they read, and what isn't for them is sealed there.
 */
export function stored<T>({ area, key, parse }: StoredOptions<T>): Stored<T> {
  const forFrames = canCloseStorage ? 'session' : 'local';
  const place = area === 'frames' ? forFrames : area;
  const isSealed = area === 'session' && canCloseStorage;
  const storage = browser.storage[place];
  const get = async () => {
    const raw = (await storage.get(key))[key];
    return parse(isSealed ? await unseal(key, raw) : raw);
  };
  const write = place === 'local' ? toDisk : (change: () => Promise<void>) => change();
  const remove = () => write(() => storage.remove(key));
  // Nothing is kept of what is null.
  const set = async (value: T) => {
    if (value === null) return remove();
    const kept = isSealed ? await seal(key, value) : value;
    return write(() => storage.set({ [key]: kept }));
  };
  const look = () => inTime(get(), () => parse(undefined));
  return {
    get,
    look,
    set,
    entry: (value) => [key, value],
    remove,
    update: (change) =>
      locked(place, key, async () => {
        const value = await change(await get());
        await set(value);
        return value;
      }),
    tryUpdate: (change) =>
      locked(place, key, async () => {
        const value = await change(await look());
        await set(value).catch(() => undefined);
        return value;
      }),
  };
}

/** Runs `work` while nobody else changes an item. Web Locks are shared by all pages and the background. */
const locked = <T>(area: string, key: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`stored:${area}:${key}`, work);

/**
 * Writes several items of `local` as one change: all of them or, where the browser ends or finds no
 * room meanwhile, none.
 */
export async function writeTogether(entries: readonly Entry[]): Promise<void> {
  const write = () => toDisk(() => browser.storage.local.set(Object.fromEntries(entries)));
  // In one order, so that no two writers wait for each other.
  const keys = entries.map(([key]) => key).toSorted();
  await keys.reduceRight((inner, key) => () => locked('local', key, inner), write)();
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
  const { local, session } = browser.storage;
  // The key stays: whoever has it in use goes on to use it.
  const keys = Object.keys(await local.get(null)).filter((key) => key !== SEAL_KEY);
  await Promise.all([local.remove(keys), session.clear()]);
}
