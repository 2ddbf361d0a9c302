import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Asked } from '../../../lib/ask/types.ts';
import { restoreBackup, writeBackup } from '../../../lib/backup/backup.ts';
import { type Backup, readBackup } from '../../../lib/backup/file.ts';
import { forgetEverything } from '../../../lib/backup/reset.ts';
import { openLedger } from '../../../lib/ledger/ledger.ts';
import { migrate, MIGRATIONS, type LedgerSchema, type Migration } from '../../../lib/ledger/schema.ts';
import type { FrameSender } from '../../../lib/messages/serve.ts';
import * as frames from '../../../lib/platform/frames.ts';
import * as browserHistory from '../../../lib/platform/history.ts';
import { SEAL_KEY } from '../../../lib/platform/seal.ts';
import * as scripting from '../../../lib/platform/scripting.ts';
import * as toolbar from '../../../lib/platform/toolbar.ts';
import { changeSettings, readSettings } from '../../../lib/settings/settings.ts';
import { answerAsked } from '../../../lib/visit/answers.ts';
import { noteOutcome, trustVisited } from '../../../lib/visit/doings.ts';
import { noteOwnVisit } from '../../../lib/visit/own-visits.ts';
import { habitStore, lastingTrust, visitBook } from '../../../lib/visit/stores.ts';
import { encounter } from '../ledger/encounters.ts';
import { beginInEnglish } from './fake-browser.ts';
import { stopAtEachCall } from './mortal.ts';

const NOW = Date.parse('2026-03-10T12:00:00Z');
const URL_ASKED = new URL('https://apply-now.example/form');
const SENDER: FrameSender = { tabId: 1, frameId: 0, url: URL_ASKED, topUrl: URL_ASKED, isPrivate: false };

const asks = (...kinds: Asked['kinds']): Asked => ({
  kinds,
  destinations: [{ way: 'none', host: null }],
  purpose: null,
});

const history = async () => (await (await openLedger()).page({}, { limit: 10 })).encounters;
const totals = async () => (await openLedger()).totals();

const lists = async () => [
  (await readSettings()).minimumLevel,
  (await lastingTrust.get()).length,
  (await habitStore.get()).count,
];

async function forgetAll(): Promise<void> {
  await Promise.all([fakeBrowser.storage.local.clear(), fakeBrowser.storage.session.clear()]);
  await (await openLedger()).clear();
}

beforeEach(async () => {
  // A stopped background waits for nothing any more.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  beginInEnglish();
  await forgetAll();
  vi.spyOn(toolbar, 'showBadge').mockResolvedValue();
  vi.spyOn(scripting, 'inject').mockResolvedValue();
  vi.spyOn(frames, 'tellFrames').mockResolvedValue();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a background that is stopped at any moment', () => {
  it('records what is asked once, when the frame asks again', async () => {
    const stops = await stopAtEachCall({
      begin: forgetAll,
      work: () => answerAsked(asks('national-id'), SENDER, NOW),
      async done() {
        expect(await history()).toMatchObject([{ site: 'apply-now.example', level: 'caution' }]);
        expect(await totals()).toMatchObject({ encounters: 1, weeks: [{ asked: 1 }] });
      },
    });
    expect(stops).toBeGreaterThan(10);
  });

  it('records what it had answered already, with what the person does next', async () => {
    let isAnswered = false;
    await stopAtEachCall({
      async begin() {
        isAnswered = false;
        await forgetAll();
      },
      async work() {
        const answer = async () => {
          isAnswered = true;
        };
        if (!isAnswered) await answerAsked(asks('national-id'), SENDER, NOW, answer);
        await noteOutcome(1, 'seen', false, NOW);
      },
      async done() {
        expect(await history()).toMatchObject([{ site: 'apply-now.example', outcome: 'seen' }]);
        expect(await totals()).toMatchObject({ encounters: 1 });
      },
    });
  });

  it('keeps what a later step asks in the entry of the first', async () => {
    await stopAtEachCall({
      begin: forgetAll,
      work: async () => {
        await answerAsked(asks('national-id'), SENDER, NOW);
        await answerAsked(asks('card-number'), SENDER, NOW + 60_000);
      },
      async done() {
        expect(await history()).toMatchObject([{ kinds: ['national-id', 'card-number'], level: 'strong' }]);
        expect(await totals()).toMatchObject({ encounters: 1 });
      },
    });
  });

  it('counts what was sent once', async () => {
    await stopAtEachCall({
      begin: async () => {
        await forgetAll();
        await answerAsked(asks('national-id'), SENDER, NOW);
      },
      work: () => noteOutcome(1, 'shared', false, NOW),
      async done() {
        expect(await history()).toMatchObject([{ outcome: 'shared' }]);
        expect((await totals()).shares).toEqual([{ site: 'apply-now.example', kinds: { 'national-id': 1 } }]);
      },
    });
  });

  it('trusts a site once, and never has it calmed in the tab with the trust forgotten', async () => {
    await stopAtEachCall({
      begin: async () => {
        await forgetAll();
        await answerAsked(asks('national-id'), SENDER, NOW);
      },
      work: () => trustVisited(1, 'always', false, NOW),
      async left() {
        const isCalm = (await answerAsked(asks('national-id'), SENDER, NOW)) === null;
        const records = await lastingTrust.get();
        expect(records).toHaveLength(isCalm ? 1 : 0);
      },
      async done() {
        expect((await lastingTrust.get()).map(({ unit }) => unit)).toEqual(['apply-now.example']);
        expect(await history()).toMatchObject([{ level: 'caution', outcome: 'trusted' }]);
      },
    });
  });

  it('counts a day of visits once', async () => {
    await stopAtEachCall({
      begin: forgetAll,
      work: () => noteOwnVisit('apply-now.example', 'apply-now.example', new Date(NOW)),
      async done() {
        expect(Object.values((await visitBook.get()).visits)).toMatchObject([{ days: 1 }]);
      },
    });
  });

  it('imports all or nothing', async () => {
    const come = Array.from({ length: 300 }, (_, at) => encounter({ time: NOW + at, outcome: 'shared' }));
    await stopAtEachCall({
      begin: forgetAll,
      work: async () => (await openLedger()).importAll(come),
      left: async () => expect([0, 300]).toContain((await totals()).encounters),
      async done() {
        const { encounters, shares } = await totals();
        expect(encounters).toBe(300);
        expect(shares).toMatchObject([{ kinds: { phone: 300 } }]);
      },
    });
  });

  it('restores settings and lists of a backup together or not at all', async () => {
    await changeSettings({ minimumLevel: 'strong' });
    await lastingTrust.set([{ unit: 'mine.example', span: 'always', since: NOW, until: null }]);
    await habitStore.set({ dismissed: {}, day: 'today', count: 3, cases: ['a-case'] });
    await (await openLedger()).record(encounter());
    const pieces: string[] = [];
    for await (const piece of writeBackup(await openLedger(), NOW)) pieces.push(piece);
    const backup = readBackup(pieces.join('')) as Backup;
    await stopAtEachCall({
      begin: forgetAll,
      work: async () => restoreBackup(await openLedger(), backup),
      left: async () =>
        expect([
          ['notice', 0, 0],
          ['strong', 1, 3],
        ]).toContainEqual(await lists()),
      async done() {
        expect(await lists()).toEqual(['strong', 1, 3]);
        expect(await totals()).toMatchObject({ encounters: 1 });
      },
    });
  });

  it('forgets everything in the end', async () => {
    vi.spyOn(browserHistory, 'giveHistoryBack').mockResolvedValue();
    await stopAtEachCall({
      begin: async () => {
        await changeSettings({ minimumLevel: 'strong' });
        await (await openLedger()).record(encounter());
      },
      work: async () => forgetEverything(await openLedger()),
      async done() {
        expect(await history()).toEqual([]);
        const kept = Object.keys(await fakeBrowser.storage.local.get(null));
        expect(kept.filter((key) => key !== SEAL_KEY)).toEqual([]);
      },
    });
  });

  it('brings a database of an earlier version to its own in one go', async () => {
    const steps: Migration[] = [
      ...MIGRATIONS,
      async (_db, transaction) => {
        const sheets = transaction.objectStore('sheets');
        const contents = transaction.objectStore('contents');
        for (const sheet of await sheets.getAll()) {
          await sheets.put({ ...sheet, rows: [...sheet.rows, ...sheet.rows] });
          await contents.put('moved', sheet.last);
        }
      },
    ];
    const open = async (version: number) => {
      const db = await openDB<LedgerSchema>('ledger', version, {
        upgrade: (upgraded, oldVersion, _to, transaction) =>
          migrate(upgraded, transaction, oldVersion, steps.slice(0, version)),
      });
      const sheets = await db.getAll('sheets');
      db.close();
      return sheets.map(({ rows }) => rows.length);
    };
    const stops = await stopAtEachCall({
      async begin() {
        vi.stubGlobal('indexedDB', new IDBFactory());
        await open(1);
        const db = await openDB<LedgerSchema>('ledger', 1);
        for (const last of [1, 2]) await db.add('sheets', { last, rows: [{ ...encounter(), id: last }] });
        db.close();
      },
      work: () => open(2),
      done: async () => expect(await open(2)).toEqual([2, 2]),
    });
    expect(stops).toBeGreaterThan(4);
  });
});
