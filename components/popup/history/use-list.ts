import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Encounter, Outcome } from '../../../lib/ledger/types.ts';
import { queryFor, type Filters } from './filters.ts';
import type { HistoryStore } from './store.ts';

/** Encounters read at first: what can be seen. */
const FIRST = 12;
/** Encounters read at a time after that: a few screens full. */
const PAGE = 30;

export interface ListState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly encounters: readonly Encounter[];
  /** Where the next page begins; null where there is none. */
  readonly next: number | null;
  readonly error: unknown;
}

export interface List extends ListState {
  readonly loadMore: () => void;
  /** Reads again as much as was shown. */
  readonly reload: () => void;
  /** Takes encounters out of view that were removed. */
  readonly drop: (gone: readonly Encounter[]) => void;
  /** Shows another outcome. */
  readonly show: (id: number, outcome: Outcome) => void;
}

const BEGINNING: ListState = { status: 'loading', encounters: [], next: null, error: null };

/** The part of the history that was read so far, for the filters chosen. */
export function useList(store: HistoryStore, filters: Filters): List {
  const [state, setState] = useState(BEGINNING);
  // What is under way, so that a newer wish ends an older one.
  const readingRef = useRef<AbortController | null>(null);

  const read = useCallback(
    async (limit: number, after?: number, before: readonly Encounter[] = []) => {
      readingRef.current?.abort();
      const controller = new AbortController();
      readingRef.current = controller;
      const { signal } = controller;
      try {
        const page = await store.page(queryFor(filters, Date.now()), { after, limit, signal });
        if (signal.aborted) return;
        readingRef.current = null;
        setState({
          status: 'ready',
          encounters: [...before, ...page.encounters],
          next: page.next,
          error: null,
        });
      } catch (error) {
        if (!signal.aborted) setState({ ...BEGINNING, status: 'failed', error });
      }
    },
    [store, filters],
  );

  useEffect(() => {
    void read(FIRST);
    return () => readingRef.current?.abort();
  }, [read]);

  const drop = useCallback((gone: readonly Encounter[]) => {
    const ids = new Set(gone.map(({ id }) => id));
    setState((now) => ({ ...now, encounters: now.encounters.filter(({ id }) => !ids.has(id)) }));
  }, []);
  const show = useCallback((id: number, outcome: Outcome) => {
    setState((now) => ({
      ...now,
      encounters: now.encounters.map((one) => (one.id === id ? { ...one, outcome } : one)),
    }));
  }, []);

  const { encounters, next } = state;
  const shown = Math.max(FIRST, encounters.length);
  const reload = useCallback(() => void read(shown), [read, shown]);
  return {
    ...state,
    loadMore: () => {
      if (next !== null && !readingRef.current) void read(PAGE, next, encounters);
    },
    reload,
    drop,
    show,
  };
}
