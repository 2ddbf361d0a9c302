import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, readSettings } from '../../../lib/settings/settings.ts';
import { keepInSync, readSyncState } from '../../../lib/settings/sync.ts';
import { addTrust, removeTrust, trustRecord } from '../../../lib/site/trust.ts';
import { lastingTrust, parseTrust } from '../../../lib/visit/stores.ts';

const account = () => fakeBrowser.storage.sync.get(null);
const trusted = async () => (await lastingTrust.get()).map(({ unit }) => unit).toSorted();
const trust = (site: string) => lastingTrust.update((records) => addTrust(records, site, 'always', 1));

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** What the browsers count of each item. */
const bytes = (items: object) =>
  Object.entries(items).map(([key, value]) => key.length + JSON.stringify(value).length);

/** Web Locks, which the test environment lacks: one holder of a name at a time. */
function locks() {
  const queues = new Map<string, Promise<unknown>>();
  return {
    request(name: string, work: () => Promise<unknown>) {
      const turn = (queues.get(name) ?? Promise.resolve()).then(work);
      queues.set(
        name,
        turn.catch(() => undefined),
      );
      return turn;
    },
  };
}

let sync: () => Promise<void>;

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: locks() });
  sync = keepInSync(lastingTrust, parseTrust);
});

/** Plays another browser with the same account: this one's local storage is emptied meanwhile. */
async function asAnotherBrowser(act: () => Promise<unknown>): Promise<void> {
  const mine = await fakeBrowser.storage.local.get(null);
  // What emptying sets off ends before anything is put there again, as it would in a browser of its own.
  const leave = () => fakeBrowser.storage.local.clear().then(sync);
  await leave();
  await act();
  await sync();
  await leave();
  await fakeBrowser.storage.local.set(mine);
  await sync();
}

describe('syncing', () => {
  it('sends nothing while it is off', async () => {
    await trust('mine.example');
    await sync();
    expect(await account()).toEqual({});
  });

  it('brings sites and settings of another browser here, and keeps mine', async () => {
    await changeSettings({ sync: true });
    await trust('mine.example');
    await sync();
    await asAnotherBrowser(async () => {
      await changeSettings({ sync: true });
      await sync();
      await trust('other.example');
      await changeSettings({ minimumLevel: 'caution' });
    });
    expect(await trusted()).toEqual(['mine.example', 'other.example']);
    expect((await readSettings()).minimumLevel).toBe('caution');
  });

  it('takes trust back here that was taken back elsewhere', async () => {
    await changeSettings({ sync: true });
    await trust('mine.example');
    await sync();
    await asAnotherBrowser(async () => {
      await changeSettings({ sync: true });
      await sync();
      await lastingTrust.update((records) => removeTrust(records, 'mine.example'));
    });
    expect(await trusted()).toEqual([]);
  });

  it('loses nothing when the account was emptied', async () => {
    await changeSettings({ sync: true });
    await trust('mine.example');
    await sync();
    await fakeBrowser.storage.sync.clear();
    await sync();
    expect(await trusted()).toEqual(['mine.example']);
    expect(JSON.stringify(await account())).toContain('mine.example');
  });

  it('never sends the history, own visits or whether to sync', async () => {
    await changeSettings({ sync: true, pausedUntil: 12_345 });
    await fakeBrowser.storage.local.set({ visits: { key: [1], visits: {} } });
    await sync();
    const there = await account();
    expect(Object.keys(there).filter((key) => !/^(settings|trust\d+)$/.test(key))).toEqual([]);
    expect(there.settings).not.toHaveProperty('sync');
    expect(there.settings).not.toHaveProperty('pausedUntil');
  });

  it('says when the browser took nothing, and tries again', async () => {
    await changeSettings({ sync: true });
    const set = fakeBrowser.storage.sync.set;
    fakeBrowser.storage.sync.set = () => Promise.reject(new Error('quota'));
    await trust('mine.example');
    await sync();
    expect((await readSyncState()).hasFailed).toBe(true);
    fakeBrowser.storage.sync.set = set;
    await sync();
    expect((await readSyncState()).hasFailed).toBe(false);
    expect(JSON.stringify(await account())).toContain('mine.example');
  });

  it('gives the browser no more than it takes, and says how many sites stay here', async () => {
    const set = fakeBrowser.storage.sync.set.bind(fakeBrowser.storage.sync);
    fakeBrowser.storage.sync.set = (items) => {
      const isTooMuch = bytes(items).some((size) => size > 8192) || sum(bytes(items)) > 102_400;
      return isTooMuch ? Promise.reject(new Error('QUOTA_BYTES')) : set(items);
    };
    await changeSettings({ sync: true });
    const records = Array.from({ length: 4000 }, (_none, at) =>
      trustRecord(`site-number-${at}.example`, 'always', at),
    );
    await lastingTrust.set(records);
    await sync();
    const { hasFailed, leftOut } = await readSyncState();
    expect(hasFailed).toBe(false);
    expect(leftOut).toBeGreaterThan(0);
    expect(await lastingTrust.get()).toHaveLength(4000);

    await asAnotherBrowser(async () => {
      await changeSettings({ sync: true });
      await sync();
      expect(await lastingTrust.get()).toHaveLength(4000 - leftOut);
    });
    expect(await lastingTrust.get()).toHaveLength(4000);
    fakeBrowser.storage.sync.set = set;
  });
});
