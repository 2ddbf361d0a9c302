import type { Doors } from '../../components/popup/doors.ts';
import type { HistoryStore } from '../../components/popup/history/store.ts';
import type { Case } from '../../lib/cases/types.ts';
import type { Language } from '../../lib/i18n/languages.ts';
import { writeCsv, writeJson } from '../../lib/ledger/export.ts';
import { ledgerFull } from '../../lib/ledger/full.ts';
import { openLedger, type Ledger } from '../../lib/ledger/ledger.ts';
import { sendToBackground } from '../../lib/messages/send.ts';
import { browser } from '../../lib/platform/browser.ts';
import { saveFile } from '../../lib/platform/download.ts';
import { readPackagedJson } from '../../lib/platform/package.ts';
import type { activeTab } from '../../lib/platform/tabs.ts';
import { changeSettings, readSettings } from '../../lib/settings/settings.ts';

const WRITERS = {
  json: { write: writeJson, type: 'application/json' },
  csv: { write: writeCsv, type: 'text/csv' },
} as const;

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
    prune: async (olderThan) => (await ledger()).prune(olderThan),
    restore: async (removed) => (await ledger()).restore(removed),
    setAside: async () => (await ledger()).setAside(),
    isFull: () => ledgerFull.get(),
    save: async (format) => {
      const { write, type } = WRITERS[format];
      const pieces: string[] = [];
      for await (const piece of write((await ledger()).exportAll())) pieces.push(piece);
      const day = new Date().toISOString().slice(0, 10);
      saveFile(new Blob(pieces, { type }), `formwarn-${day}.${format}`);
    },
  };
}

async function resume(site: string | null): Promise<void> {
  const { pausedSites } = await readSettings();
  await changeSettings({ pausedUntil: null, pausedSites: pausedSites.filter((paused) => paused !== site) });
}

/** What the popup needs of the background, the ledger and the package. */
export function openDoors(
  { id: tabId, isPrivate }: Awaited<ReturnType<typeof activeTab>>,
  language: Language,
): Doors {
  return {
    isPrivate,
    readPage: () => sendToBackground('page', { tabId }),
    trust: (span) => sendToBackground('trust-site', { tabId, span }),
    resume,
    readCases: () => readPackagedJson<Case[]>(`data/cases/${language}.json`),
    history: openHistory(),
    openSettings: () => void browser.runtime.openOptionsPage(),
  };
}
