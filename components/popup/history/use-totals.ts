import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Totals } from '../../../lib/ledger/types.ts';
import type { HistoryStore } from './store.ts';

export interface Standing {
  readonly totals: Totals;
  readonly isFull: boolean;
  /** Names of earlier databases that could not be read. */
  readonly setAside: readonly string[];
}

/**
 * How the history stands as a whole; null until it was read. `refresh` reads it again.
 *
 * @param isDue whether to read it by now: what is looked at comes first
 */
export function useTotals(
  store: HistoryStore,
  isDue: boolean,
): readonly [Standing | null, () => Promise<void>] {
  const [standing, setStanding] = useState<Standing | null>(null);
  const refresh = useCallback(async () => {
    try {
      const [totals, isFull, setAside] = await Promise.all([
        store.totals(),
        store.isFull(),
        store.setAside(),
      ]);
      setStanding({ totals, isFull, setAside });
    } catch {
      // The list, read from the same place, tells what is wrong.
      setStanding(null);
    }
  }, [store]);
  useEffect(() => {
    if (isDue) void refresh();
  }, [refresh, isDue]);
  return [standing, refresh];
}
