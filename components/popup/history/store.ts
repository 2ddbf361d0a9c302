import type { Ledger } from '../../../lib/ledger/ledger.ts';

/** What the history part needs of the ledger. */
export type HistoryStore = Pick<
  Ledger,
  'page' | 'totals' | 'correct' | 'removeOne' | 'removeSite' | 'clear' | 'prune' | 'restore' | 'setAside'
> & {
  /** Hands the whole history to the person as a file. */
  readonly save: (format: 'json' | 'csv') => Promise<void>;
  /** Whether the last write found no room. */
  readonly isFull: () => Promise<boolean>;
};
