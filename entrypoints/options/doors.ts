import type {
  Doors,
  HistoryPlan,
  RestorePlan,
  Standing,
  TrustPlan,
  Undo,
} from '../../components/options/doors.ts';
import { planRestore, restoreBackup, writeBackup } from '../../lib/backup/backup.ts';
import { readBackup, readHistoryFile, type BackupTrouble } from '../../lib/backup/file.ts';
import { forgetEverything } from '../../lib/backup/reset.ts';
import { openLedger, type Ledger } from '../../lib/ledger/ledger.ts';
import { browser } from '../../lib/platform/browser.ts';
import { saveFile } from '../../lib/platform/download.ts';
import { askForHistory, giveHistoryBack, mayAskHistory } from '../../lib/platform/history.ts';
import { onPermissionChange } from '../../lib/platform/site-access.ts';
import { onStoredChange } from '../../lib/platform/stored.ts';
import { pauseEnd } from '../../lib/settings/pause.ts';
import { readPolicy } from '../../lib/settings/policy.ts';
import { changeSettings, readSettings } from '../../lib/settings/settings.ts';
import { readSyncState } from '../../lib/settings/sync.ts';
import {
  addTrust,
  grantedSpan,
  isTrustedUnit,
  removeTrust,
  validTrust,
  type TrustRecord,
} from '../../lib/site/trust.ts';
import { exportTrust, importTrust } from '../../lib/site/trust-file.ts';
import { dayMarks, lastingTrust, sessionTrust, visitBook } from '../../lib/visit/stores.ts';

const fileName = (what: string) => `formwarn-${what}-${new Date().toISOString().slice(0, 10)}.json`;

async function withLedger<Result>(use: (ledger: Ledger) => Promise<Result>): Promise<Result> {
  const ledger = await openLedger();
  try {
    return await use(ledger);
  } finally {
    ledger.close();
  }
}

async function read(): Promise<Standing> {
  const [settings, policy, lasting, session, book, mayAsk, sync] = await Promise.all([
    readSettings(),
    readPolicy(),
    lastingTrust.get(),
    sessionTrust.get(),
    visitBook.get(),
    mayAskHistory(),
    readSyncState(),
  ]);
  const now = Date.now();
  return {
    now,
    settings,
    policy,
    trust: validTrust([...lasting, ...session], now),
    visitedSites: Object.keys(book.visits).length,
    mayAskHistory: mayAsk,
    sync,
  };
}

async function distrust(record: TrustRecord): Promise<Undo> {
  const store = record.span === 'session' ? sessionTrust : lastingTrust;
  await store.update((records) => removeTrust(records, record.unit));
  return async () => {
    await store.update((records) => [...removeTrust(records, record.unit), record]);
  };
}

async function planTrust(text: string): Promise<TrustPlan> {
  const before = await lastingTrust.get();
  const now = Date.now();
  const { records, added, refused } = importTrust(before, text, now);
  const isNew = ({ unit }: TrustRecord) => !isTrustedUnit(before, unit, now);
  const fresh = records.filter(isNew).length;
  return {
    added: fresh,
    known: added - fresh,
    refused,
    take: async () => {
      await lastingTrust.update((current) => importTrust(current, text, Date.now()).records);
    },
  };
}

/** The permission is asked for first thing: Firefox wants that within the click itself. */
async function learnFromHistory(isOn: boolean): Promise<void> {
  if (isOn && !(await askForHistory())) return;
  if (!isOn) await giveHistoryBack();
  await changeSettings({ learnFromHistory: isOn });
}

async function forgetVisits(): Promise<Undo> {
  const [book, marks] = await Promise.all([visitBook.get(), dayMarks.get()]);
  await Promise.all([visitBook.remove(), dayMarks.remove()]);
  return async () => {
    await Promise.all([visitBook.set(book), dayMarks.set(marks)]);
  };
}

async function saveBackup(): Promise<void> {
  const pieces: string[] = [];
  await withLedger(async (ledger) => {
    for await (const piece of writeBackup(ledger, Date.now())) pieces.push(piece);
  });
  saveFile(new Blob(pieces, { type: 'application/json' }), fileName('backup'));
}

async function plan(text: string): Promise<RestorePlan | BackupTrouble> {
  const backup = readBackup(text);
  if (typeof backup === 'string') return backup;
  const count = await withLedger((ledger) => planRestore(ledger, backup));
  return {
    savedAt: backup.savedAt,
    sites: backup.trust.length,
    added: count.added,
    known: count.known,
    refused: backup.history.rejected,
    take: () => withLedger((ledger) => restoreBackup(ledger, backup)),
  };
}

async function planHistory(text: string): Promise<HistoryPlan | BackupTrouble> {
  const history = readHistoryFile(text);
  if (typeof history === 'string') return history;
  const { encounters, rejected } = history;
  const count = await withLedger((ledger) => ledger.importAll(encounters, { dryRun: true }));
  return {
    ...count,
    refused: rejected,
    take: async () => {
      await withLedger((ledger) => ledger.importAll(encounters));
    },
  };
}

/** What the options page needs of the stores, the ledger and the browser. */
export function openDoors(): Doors {
  return {
    read,
    change: changeSettings,
    pause: (span) => changeSettings({ pausedUntil: pauseEnd(span, Date.now()) }),
    trust: async (site) => {
      const span = grantedSpan(site, 'always');
      const store = span === 'session' ? sessionTrust : lastingTrust;
      await store.update((records) => addTrust(records, site, span, Date.now()));
    },
    distrust,
    saveTrust: async () => {
      saveFile(
        new Blob([exportTrust(await lastingTrust.get())], { type: 'application/json' }),
        fileName('sites'),
      );
    },
    planTrust,
    learnFromHistory,
    forgetVisits,
    saveBackup,
    planRestore: plan,
    planHistory,
    reset: () => withLedger(forgetEverything),
    onChange: (listener) => {
      onStoredChange('local', null, listener);
      onStoredChange('session', ['trust'], listener);
      onStoredChange('managed', null, listener);
      onPermissionChange(listener);
    },
    start: location.hash.slice(1),
    version: browser.runtime.getManifest().version,
  };
}
