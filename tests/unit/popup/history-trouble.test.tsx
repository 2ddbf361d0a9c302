import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { History } from '../../../components/popup/history/History.tsx';
import type { HistoryStore } from '../../../components/popup/history/store.ts';
import { LedgerError } from '../../../lib/ledger/errors.ts';
import { openLedger, type Ledger } from '../../../lib/ledger/ledger.ts';
import { DAY, encounter } from '../ledger/encounters.ts';
import { storeOf } from './ledger-store.ts';
import { Screen } from './screen.tsx';

const NOW = Date.now();

const screen = new Screen();
let ledger: Ledger;
let store: HistoryStore;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  ledger = await openLedger();
  store = storeOf(ledger, screen);
});

afterEach(() => {
  screen.close();
  ledger.close();
});

const open = () => screen.show(<History store={store} onCase={() => undefined} />);
const sites = () => screen.texts('.group > summary .site');

describe('a change made elsewhere', () => {
  it('shows by itself, in list and totals', async () => {
    await open();
    await ledger.record(encounter({ time: NOW, site: 'news.example' }));
    const [heard] = vi.mocked(store.onChange).mock.calls[0] ?? [];
    heard?.();
    await screen.settle();
    expect(sites()).toEqual(['news.example']);
    expect(screen.has('Save as JSON')).toBe(true);
  });
});

/** Opens the part with five entries, for which there is no room. */
async function fill(): Promise<void> {
  await ledger.importAll(
    Array.from({ length: 5 }, (_, day) => encounter({ time: NOW - (4 - day) * DAY, site: `${day}.example` })),
  );
  store = { ...store, isFull: async () => (await ledger.totals()).encounters > 3 };
  await open();
}

describe('a history in trouble', () => {
  it('says when it cannot be read, and tries again', async () => {
    const page = vi.fn<HistoryStore['page']>(() => Promise.reject(new Error('disk')));
    store = { ...store, page };
    await open();
    expect(screen.text).toContain("The history can't be read");
    page.mockResolvedValue({ encounters: [], next: null });
    await screen.click('Try again');
    expect(screen.text).toContain('Nothing yet');
  });

  it('says when a newer version wrote it', async () => {
    store = { ...store, page: () => Promise.reject(new LedgerError('newer', null)) };
    await open();
    expect(screen.text).toContain('Update the extension');
  });

  it('says when the disk is too full to open it', async () => {
    store = { ...store, page: () => Promise.reject(new LedgerError('full', null)) };
    await open();
    expect(screen.text).toContain('make room on this device');
  });

  it('offers to make room when it is full', async () => {
    await fill();
    expect(screen.text).toContain('The history is full');
    await screen.click('Delete the oldest 2');
    expect(screen.text).toContain('Delete the oldest entries: 2 of 5?');
    expect((await ledger.totals()).encounters).toBe(5);
    await screen.click('Delete');
    expect(screen.text).not.toContain('The history is full');
    expect(screen.text).toContain('2 entries deleted');
    expect(sites()).toEqual(['4.example', '3.example', '2.example']);
  });

  it('deletes nothing when the person thinks better of it', async () => {
    await fill();
    await screen.click('Delete the oldest 2');
    await screen.click('Cancel');
    expect(screen.text).toContain('The history is full');
    expect((await ledger.totals()).encounters).toBe(5);
  });

  it('says so, too, when there is nothing that could be deleted', async () => {
    store = { ...store, isFull: async () => true };
    await open();
    expect(screen.text).toContain('make room on this device');
    expect(screen.has('Delete the oldest 0')).toBe(false);
  });
});

/** Opens the part while an older history lies beside the one in use. */
const openBeside = () => {
  store = { ...store, setAside: async () => ['ledger'] };
  return open();
};

describe('an older history that was set aside', () => {
  it('is told of', async () => {
    await openBeside();
    expect(screen.text).toContain('It was set aside, and a new one was started.');
  });

  it('is saved as far as it can be read', async () => {
    store = { ...store, saveSetAside: vi.fn(async () => 1200) };
    await openBeside();
    await screen.click('Save what can be read');
    expect(screen.text).toContain('1,200 entries were saved.');
  });

  it('says when nothing of it can be read', async () => {
    await openBeside();
    await screen.click('Save what can be read');
    expect(screen.text).toContain('None of it could be read.');
  });

  it('is deleted on request', async () => {
    const forget = vi.fn(async () => undefined);
    store = { ...store, forgetSetAside: forget };
    await openBeside();
    await screen.click('Delete the old one');
    expect(forget).toHaveBeenCalledOnce();
  });
});
