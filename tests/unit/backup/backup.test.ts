import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { planRestore, restoreBackup, writeBackup } from '../../../lib/backup/backup.ts';
import { recoveryPlans } from '../../../lib/backup/plans.ts';
import { readBackup, readHistoryFile, type Backup } from '../../../lib/backup/file.ts';
import { forgetEverything } from '../../../lib/backup/reset.ts';
import { writeJson } from '../../../lib/ledger/export.ts';
import { openLedger, type Ledger } from '../../../lib/ledger/ledger.ts';
import * as browserHistory from '../../../lib/platform/history.ts';
import type { Plan } from '../../../lib/recovery/plan.ts';
import { STEPS } from '../../../lib/recovery/steps.ts';
import { changeSettings, readSettings } from '../../../lib/settings/settings.ts';
import { addTrust } from '../../../lib/site/trust.ts';
import { habitStore, lastingTrust, visitBook } from '../../../lib/visit/stores.ts';

const NOW = Date.parse('2026-03-10T12:00:00Z');

const encounter = {
  time: NOW,
  site: 'apply-now.example',
  frame: null,
  destination: null,
  kinds: ['national-id'],
  level: 'caution',
  reasons: ['unknown-site'],
  caseId: null,
  outcome: 'seen',
} as const;

const PLAN: Plan = { site: 'mine.example', kinds: ['iban'], country: 'DE', done: [STEPS[0].id] };

let ledger: Ledger;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: { request: async (_name: string, work: () => unknown) => work() } });
  ledger = await openLedger();
  await ledger.clear();
});

async function liveALittle(): Promise<void> {
  await changeSettings({ minimumLevel: 'strong', sync: true });
  await lastingTrust.update((records) => addTrust(records, 'mine.example', 'always', NOW));
  await habitStore.set({ dismissed: {}, day: 'today', count: 3, cases: ['a-case'] });
  await visitBook.set({ key: [1, 2, 3], visits: { hash: { first: 1, last: 2, days: 3 } } });
  await recoveryPlans.set([PLAN]);
  await ledger.record(encounter);
}

async function backupText(): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of writeBackup(ledger, NOW)) pieces.push(piece);
  return pieces.join('');
}

function sound(backup: ReturnType<typeof readBackup>): Backup {
  if (typeof backup === 'string') throw new Error(`refused: ${backup}`);
  return backup;
}

describe('a backup', () => {
  it('brings everything back into an empty browser', async () => {
    await liveALittle();
    const text = await backupText();
    await fakeBrowser.storage.local.clear();
    await ledger.clear();
    const backup = sound(readBackup(text));
    expect(backup.savedAt).toBe(NOW);
    expect(await planRestore(ledger, backup)).toEqual({ added: 1, known: 0 });
    await restoreBackup(ledger, backup);
    expect((await readSettings()).minimumLevel).toBe('strong');
    expect((await lastingTrust.get()).map(({ unit }) => unit)).toEqual(['mine.example']);
    expect((await habitStore.get()).cases).toEqual(['a-case']);
    expect((await visitBook.get()).key).toEqual([1, 2, 3]);
    expect(await recoveryPlans.get()).toEqual([PLAN]);
    expect((await ledger.totals()).encounters).toBe(1);
  });

  it('of earlier days, without checklists, leaves those that are there', async () => {
    await liveALittle();
    const { plans: _plans, ...earlier } = JSON.parse(await backupText());
    await restoreBackup(ledger, sound(readBackup(JSON.stringify(earlier))));
    expect(await recoveryPlans.get()).toEqual([PLAN]);
  });

  it('adds no encounter a second time and removes none', async () => {
    await liveALittle();
    const backup = sound(readBackup(await backupText()));
    await ledger.record({ ...encounter, time: NOW + 1000, site: 'later.example' });
    expect(await planRestore(ledger, backup)).toEqual({ added: 0, known: 1 });
    await restoreBackup(ledger, backup);
    expect((await ledger.totals()).encounters).toBe(2);
  });

  it('switches neither syncing nor the browser history on', async () => {
    await changeSettings({ sync: true, learnFromHistory: true });
    const backup = sound(readBackup(await backupText()));
    await changeSettings({ sync: false, learnFromHistory: false });
    await restoreBackup(ledger, backup);
    expect(await readSettings()).toMatchObject({ sync: false, learnFromHistory: false });
  });

  it('leaves settings and lists as they were when a part cannot be written', async () => {
    await liveALittle();
    const backup = sound(readBackup(await backupText()));
    await changeSettings({ minimumLevel: 'notice' });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(restoreBackup(ledger, backup)).rejects.toThrow('full');
    expect((await readSettings()).minimumLevel).toBe('notice');
    expect((await visitBook.get()).key).toEqual([1, 2, 3]);
  });
});

describe('a file that is no backup', () => {
  it.each(['', 'hello', '[]', '{}', '{"format":"formwarn-history","version":1,"encounters":[]}'])(
    'is refused: %j',
    (text) => expect(readBackup(text)).toBe('not-ours'),
  );

  it('of a later version is refused as such', async () => {
    const text = (await backupText()).replace('"version":1', '"version":2');
    expect(readBackup(text)).toBe('newer');
  });

  it('is refused when its history is cut off', async () => {
    await liveALittle();
    const text = await backupText();
    expect(readBackup(text.slice(0, -20))).toBe('not-ours');
  });

  it('has what is wrong in it left out', async () => {
    const file = JSON.parse(await backupText());
    file.trust = [{ unit: 'a.example', span: 'always', since: 1, until: null }, { unit: 5 }];
    file.history.encounters = [encounter, { ...encounter, site: 'a.example/path?id=1' }];
    file.visits = { key: 'x' };
    const backup = sound(readBackup(JSON.stringify(file)));
    expect(backup.trust).toHaveLength(1);
    expect(backup.history).toMatchObject({ encounters: [encounter], rejected: 1 });
    expect(backup.visits).toBeNull();
  });
});

describe('forgetting everything', () => {
  it('leaves nothing, here or in the account, and gives the history back', async () => {
    const given = vi.spyOn(browserHistory, 'giveHistoryBack').mockResolvedValue();
    await liveALittle();
    await fakeBrowser.storage.sync.set({ settings: {} });
    await forgetEverything(ledger);
    expect((await ledger.totals()).encounters).toBe(0);
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual([]);
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
    expect(given).toHaveBeenCalledOnce();
  });
});

const savedHistory = async () => (await Array.fromAsync(writeJson(ledger.exportAll()))).join('');

describe('a saved history', () => {
  it('brings back what is not there, and no entry twice', async () => {
    await ledger.record(encounter);
    const text = await savedHistory();
    await ledger.clear();
    const history = readHistoryFile(text);
    if (typeof history === 'string') throw new Error(`refused: ${history}`);
    expect(await ledger.importAll(history.encounters)).toEqual({ added: 1, known: 0 });
    expect(await ledger.importAll(history.encounters)).toEqual({ added: 0, known: 1 });
  });

  it.each(['', 'hello', 'null', '[]', '{}', '{"format":"formwarn-history","version":1}'])(
    'is not what a broken file holds: %j',
    (text) => expect(readHistoryFile(text)).toBe('not-ours'),
  );

  it('of a later version is refused as such', () => {
    expect(readHistoryFile('{"format":"formwarn-history","version":9,"encounters":[]}')).toBe('newer');
  });
});
