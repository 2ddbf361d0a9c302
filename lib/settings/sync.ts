import { browser } from '../platform/browser.ts';
import { onStoredChange, stored, type Stored } from '../platform/stored.ts';
import type { TrustRecord } from '../site/trust.ts';
import { isSameTrust, mergeSettings, mergeTrust, syncedPart, type Shared } from './merge.ts';
import { pack, unpack, type Items, type Reading } from './pack.ts';
import { parseSettings } from './parse.ts';
import { ownSettings, readSettings } from './settings.ts';

type TrustStore = Stored<readonly TrustRecord[]>;

/** How syncing went last time. */
export interface SyncState {
  /** The items all browsers had in common then; null before the first time. */
  readonly items: Items | null;
  /** Trusted sites that found no room and stay in this browser alone. */
  readonly leftOut: number;
  /** The browser refused to take the items. Tried again at the next change. */
  readonly hasFailed: boolean;
}

const isRecord = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

const syncState = stored<SyncState>({
  area: 'local',
  key: 'synced',
  parse: (raw) => ({
    items: isRecord(raw) && isRecord(raw.items) ? raw.items : null,
    leftOut: isRecord(raw) && typeof raw.leftOut === 'number' ? raw.leftOut : 0,
    hasFailed: isRecord(raw) && raw.hasFailed === true,
  }),
});

/** How syncing went last time, for the person to know. */
export const readSyncState = (): Promise<SyncState> => syncState.get();

/** Removes what was shared from the browser's account. Browsers that still sync put theirs there again. */
export const clearShared = (): Promise<void> => browser.storage.sync.clear();

/** Brings this browser and the account to one state; does nothing while syncing is off. */
async function reconcile(trust: TrustStore, reading: Reading): Promise<void> {
  if (!(await readSettings()).sync) {
    // Joining again begins afresh: what changed meanwhile is nobody's wish to remove.
    if ((await syncState.get()).items) await syncState.remove();
    return;
  }
  const items = await browser.storage.sync.get(null);
  const there = unpack(items, reading);
  const known = (await syncState.get()).items;
  // An emptied account (signed out, another one, reset elsewhere) takes nothing away here.
  const base = there && known && unpack(known, reading);
  const merged = await bringHere(trust, base, there);
  const packed = pack(merged);
  const shared = unpack(packed, reading);
  const isNews = !there || !shared || !isSameShared(there, shared);
  const leftOut = merged.trust.length - (shared?.trust.length ?? 0);
  try {
    if (isNews) await browser.storage.sync.set(packed);
    await syncState.set({ items: packed, leftOut, hasFailed: false });
  } catch {
    // Over the limit of writes, or the browser's sync is out of order: what was common stays as it was.
    await syncState.set({ items: known, leftOut, hasFailed: true });
  }
}

const isSameShared = (one: Shared, other: Shared): boolean =>
  isSameTrust(one.trust, other.trust) && JSON.stringify(one.settings) === JSON.stringify(other.settings);

/**
 * Writes what has changed elsewhere into this browser. Writes nothing where nothing has: Firefox tells
 * of every write as of a change, which would go round for ever.
 */
async function bringHere(trust: TrustStore, base: Shared | null, there: Shared | null): Promise<Shared> {
  const mergedTrust = (here: readonly TrustRecord[]) =>
    mergeTrust(base?.trust ?? [], here, there?.trust ?? []);
  const settings = await ownSettings.get();
  const mine = syncedPart(settings);
  const wanted = mergeSettings(base?.settings ?? null, mine, there?.settings ?? null);
  if (JSON.stringify(wanted) !== JSON.stringify(mine)) {
    await ownSettings.update((now) => ({
      ...now,
      ...mergeSettings(base?.settings ?? null, syncedPart(now), there?.settings ?? null),
    }));
  }
  const here = await trust.get();
  const records = mergedTrust(here);
  if (!isSameTrust(here, records)) await trust.update(mergedTrust);
  return { settings: wanted, trust: records };
}

/**
 * Keeps settings and trusted sites alike in all browsers of the person's account, for as long as they
 * want that. To be called as the background starts; listens from then on.
 *
 * @param trust the sites trusted for longer than the browser runs
 * @param parseTrust makes valid records of whatever comes
 */
export function keepInSync(trust: TrustStore, parseTrust: Reading['trust']): () => Promise<void> {
  const reading: Reading = { settings: (raw) => syncedPart(parseSettings(raw)), trust: parseTrust };
  // One at a time: a second change waits for the first to be told.
  const run = () => navigator.locks.request('sync', () => reconcile(trust, reading));
  onStoredChange('sync', null, () => void run());
  onStoredChange('local', ['settings', 'trust'], () => void run());
  return run;
}
