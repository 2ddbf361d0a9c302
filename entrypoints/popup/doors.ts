import type { Doors, PageStanding } from '../../components/popup/doors.ts';
import type { HistoryStore } from '../../components/popup/history/store.ts';
import type { Case } from '../../lib/cases/types.ts';
import type { Language } from '../../lib/i18n/languages.ts';
import { onLedgerChange } from '../../lib/ledger/changes.ts';
import { writeCsv, writeJson } from '../../lib/ledger/export.ts';
import { ledgerFull } from '../../lib/ledger/full.ts';
import { openLedger, type Ledger } from '../../lib/ledger/ledger.ts';
import { rescue } from '../../lib/ledger/rescue.ts';
import type { Encounter } from '../../lib/ledger/types.ts';
import { sendToBackground } from '../../lib/messages/send.ts';
import { browser } from '../../lib/platform/browser.ts';
import { saveFile } from '../../lib/platform/download.ts';
import { readPackagedJson } from '../../lib/platform/package.ts';
import { onTabLoaded, reloadTab, type activeTab } from '../../lib/platform/tabs.ts';
import { onStoredChange } from '../../lib/platform/stored.ts';
import { pauseEnd, presentPause } from '../../lib/settings/pause.ts';
import { readPolicy } from '../../lib/settings/policy.ts';
import { changeSettings, ownSettings, readSettings } from '../../lib/settings/settings.ts';

const WRITERS = {
  json: { write: writeJson, type: 'application/json' },
  csv: { write: writeCsv, type: 'text/csv' },
} as const;

const nameOf = (what: string, format: string) =>
  `formwarn-${what}${new Date().toISOString().slice(0, 10)}.${format}`;

async function fileOf(pieces: AsyncIterable<string>, type: string): Promise<Blob> {
  return new Blob(await Array.fromAsync(pieces), { type });
}

/** Hands over what can be read of some databases, in a file that can be imported again. */
async function saveRescued(names: readonly string[]): Promise<number> {
  const rescued: Encounter[] = [];
  for (const name of names) for await (const encounter of rescue(name)) rescued.push(encounter);
  if (rescued.length > 0) {
    saveFile(await fileOf(writeJson(rescued), WRITERS.json.type), nameOf('set-aside-', 'json'));
  }
  return rescued.length;
}

/** The ledger as the popup wants it; opened on first use, and again when opening failed. */
function openHistory(): HistoryStore {
  let opening: Promise<Ledger> | null = null;
  const ledger = () => {
    opening ??= openLedger().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
  return {
    page: async (query, span) => (await ledger()).page(query, span),
    totals: async () => (await ledger()).totals(),
    correct: async (id, outcome) => (await ledger()).correct(id, outcome),
    removeOne: async (id) => (await ledger()).removeOne(id),
    removeSite: async (site) => (await ledger()).removeSite(site),
    clear: async () => (await ledger()).clear(),
    removeOldest: async (count) => (await ledger()).removeOldest(count),
    restore: async (removed) => (await ledger()).restore(removed),
    setAside: async () => (await ledger()).setAside(),
    isFull: () => ledgerFull.get(),
    onChange: onLedgerChange,
    save: async (format) => {
      const { write, type } = WRITERS[format];
      saveFile(await fileOf(write((await ledger()).exportAll()), type), nameOf('', format));
    },
    saveSetAside: async () => saveRescued(await (await ledger()).setAside()),
    forgetSetAside: async () => {
      for (const name of await (await ledger()).setAside()) indexedDB.deleteDatabase(name);
    },
  };
}

async function readPage(tabId: number): Promise<PageStanding> {
  const [page, settings, policy] = await Promise.all([
    sendToBackground('page', { tabId }),
    readSettings(),
    readPolicy(),
  ]);
  return {
    ...page,
    pausing: {
      until: presentPause(settings, Date.now()),
      isSitePaused: page.site !== null && settings.pausedSites.includes(page.site),
      isLocked: 'pausedUntil' in policy.locked,
      areSitesLocked: 'pausedSites' in policy.locked,
    },
  };
}

const without = (sites: readonly string[], site: string | null) => sites.filter((paused) => paused !== site);

async function pauseSite(site: string): Promise<void> {
  await ownSettings.update((settings) => ({
    ...settings,
    pausedSites: [...without(settings.pausedSites, site), site],
  }));
}

async function resume(site: string | null): Promise<void> {
  await ownSettings.update((settings) => ({
    ...settings,
    pausedUntil: null,
    pausedSites: without(settings.pausedSites, site),
  }));
}

/** Calls back when the visit, its page, trust or settings change, in this window or another. */
function onPageChange(tabId: number, listener: () => void): void {
  onStoredChange('session', [`visit:${tabId}`, 'trust'], listener);
  onStoredChange('local', ['settings', 'trust', 'policy'], listener);
  onTabLoaded(tabId, listener);
}

/** What the popup needs of the background, the ledger and the package. */
export function openDoors(
  { id: tabId, isPrivate }: Awaited<ReturnType<typeof activeTab>>,
  language: Language,
): Doors {
  return {
    isPrivate,
    readPage: () => readPage(tabId),
    trust: (span) => sendToBackground('trust-site', { tabId, span }),
    pauseSite,
    pause: (span) => changeSettings({ pausedUntil: pauseEnd(span, Date.now()) }),
    resume,
    test: () => sendToBackground('self-test', { tabId }),
    reload: () => reloadTab(tabId),
    onPageChange: (listener) => onPageChange(tabId, listener),
    readCases: () => readPackagedJson<Case[]>(`data/cases/${language}.json`),
    history: openHistory(),
    openSettings: () => void browser.runtime.openOptionsPage(),
  };
}
