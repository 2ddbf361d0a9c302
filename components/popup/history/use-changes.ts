import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Encounter } from '../../../lib/ledger/types.ts';
import type { EntryEvents } from './Group.tsx';
import type { HistoryStore } from './store.ts';
import type { List } from './use-list.ts';

export interface Changes {
  /** What can be done with an entry; the same object as long as nothing it needs changes. */
  readonly events: EntryEvents;
  readonly removeAll: () => void;
  /** Removes so many of the oldest. */
  readonly prune: (count: number) => void;
  /** What was removed last and can be brought back. */
  readonly removed: readonly Encounter[];
  readonly undo: () => void;
  /** Lets go of what could be brought back, and of what failed. */
  readonly close: () => void;
  /** The last change did not come about. */
  readonly hasFailed: boolean;
}

/** All that changes the history, what is seen of it, and its totals. */
export function useChanges(
  store: HistoryStore,
  list: List,
  refresh: () => Promise<void>,
  onCase: (id: string) => void,
): Changes {
  const { drop, show, reload } = list;
  const [removed, setRemoved] = useState<readonly Encounter[]>([]);
  const [hasFailed, setFailed] = useState(false);

  const attempt = useCallback(
    async (change: () => Promise<void>) => {
      setFailed(false);
      try {
        await change();
      } catch {
        setFailed(true);
      }
      await refresh();
    },
    [refresh],
  );
  const remove = useCallback(
    (removing: () => Promise<Encounter[]>) =>
      void attempt(async () => {
        const gone = await removing();
        drop(gone);
        setRemoved(gone);
      }),
    [attempt, drop],
  );
  const events = useMemo<EntryEvents>(
    () => ({
      onCorrect: ({ id }, outcome) =>
        void attempt(async () => {
          await store.correct(id, outcome);
          show(id, outcome);
        }),
      onDelete: ({ id }) => remove(() => store.removeOne(id)),
      onDeleteSite: (site) => remove(() => store.removeSite(site)),
      onCase,
    }),
    [store, attempt, remove, show, onCase],
  );

  return {
    events,
    removeAll: () => remove(() => store.clear()),
    prune: (count) => remove(() => store.removeOldest(count)),
    removed,
    undo: () =>
      void attempt(async () => {
        await store.restore(removed);
        setRemoved([]);
        reload();
      }),
    close: () => {
      setRemoved([]);
      setFailed(false);
    },
    hasFailed,
  };
}
