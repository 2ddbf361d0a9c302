import { vi } from 'vitest';
import type { HistoryStore } from '../../../components/popup/history/store.ts';
import type { Ledger } from '../../../lib/ledger/ledger.ts';
import type { Screen } from './screen.tsx';

/** A ledger as the history part uses it. The screen counts as busy until the ledger has answered. */
export function storeOf(ledger: Ledger, screen: Screen): HistoryStore {
  let pending = 0;
  screen.isBusy = () => pending > 0;
  const awaited = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
    pending += 1;
    try {
      return await answer;
    } finally {
      pending -= 1;
    }
  };
  return {
    page: (query, span) => awaited(ledger.page(query, span)),
    totals: () => awaited(ledger.totals()),
    correct: (id, outcome) => awaited(ledger.correct(id, outcome)),
    removeOne: (id) => awaited(ledger.removeOne(id)),
    removeSite: (site) => awaited(ledger.removeSite(site)),
    clear: () => awaited(ledger.clear()),
    removeOldest: (count) => awaited(ledger.removeOldest(count)),
    restore: (removed) => awaited(ledger.restore(removed)),
    setAside: () => awaited(ledger.setAside()),
    save: vi.fn<HistoryStore['save']>(async () => undefined),
    isFull: async () => false,
    onChange: vi.fn<HistoryStore['onChange']>(),
    saveSetAside: vi.fn<HistoryStore['saveSetAside']>(async () => 0),
    forgetSetAside: vi.fn<HistoryStore['forgetSetAside']>(async () => undefined),
  };
}
