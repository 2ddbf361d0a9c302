import type { Ledger } from '../../../lib/ledger/ledger.ts';

/** What the history part needs of the ledger. */
export type HistoryStore = Pick<
  Ledger,
  | 'page'
  | 'totals'
  | 'correct'
  | 'removeOne'
  | 'removeSite'
  | 'clear'
  | 'removeOldest'
  | 'restore'
  | 'setAside'
> & {
  /** Hands the whole history to the person as a file. */
  readonly save: (format: 'json' | 'csv') => Promise<void>;
  /** Hands over what can still be read of histories set aside; resolves to how many encounters that was. */
  readonly saveSetAside: () => Promise<number>;
  /** Deletes histories set aside. */
  readonly forgetSetAside: () => Promise<void>;
  /** Whether the last write found no room. */
  readonly isFull: () => Promise<boolean>;
  /** Calls back after each change that was made elsewhere: in another window, or by the background. */
  readonly onChange: (listener: () => void) => void;
};
