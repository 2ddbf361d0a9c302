import type { Case } from '../../lib/cases/types.ts';
import type { PageReport } from '../../lib/messages/map.ts';
import type { TrustSpan } from '../../lib/messages/telling.ts';
import type { HistoryStore } from './history/store.ts';

/** All the popup needs of the world outside, handed in. */
export interface Doors {
  /** The tab is a private one, of which nothing may be kept. */
  readonly isPrivate: boolean;
  readonly readPage: () => Promise<PageReport>;
  readonly trust: (span: TrustSpan) => Promise<void>;
  /** Ends a pause, on this site and everywhere. */
  readonly resume: (site: string | null) => Promise<void>;
  readonly readCases: () => Promise<readonly Case[]>;
  /** Opens the ledger, once. */
  readonly history: HistoryStore;
  readonly openSettings: () => void;
}
