import type { Case } from '../../lib/cases/types.ts';
import type { SelfTest } from '../../lib/frame/self-test.ts';
import type { PageReport } from '../../lib/messages/map.ts';
import type { TrustSpan } from '../../lib/messages/telling.ts';
import type { PauseSpan } from '../../lib/settings/pause.ts';
import type { HistoryStore } from './history/store.ts';
import type { Pausing } from './page/pausing.ts';

/** A page as the background reports it, and what is paused there. */
export interface PageStanding extends PageReport {
  readonly pausing: Pausing;
}

/** All the popup needs of the world outside, handed in. */
export interface Doors {
  /** The tab is a private one, of which nothing may be kept. */
  readonly isPrivate: boolean;
  readonly readPage: () => Promise<PageStanding>;
  readonly trust: (span: TrustSpan) => Promise<void>;
  /** Switches warnings off on a site. */
  readonly pauseSite: (site: string) => Promise<void>;
  /** Switches warnings off everywhere. */
  readonly pause: (span: PauseSpan) => Promise<void>;
  /** Ends a pause, on this site and everywhere. */
  readonly resume: (site: string | null) => Promise<void>;
  /** Tries the protection on the page; null where no extension may enter. */
  readonly test: () => Promise<SelfTest | null>;
  /** Loads the page in the tab again. */
  readonly reload: () => Promise<void>;
  /** Calls back whenever what is known of the page may have changed. */
  readonly onPageChange: (listener: () => void) => void;
  readonly readCases: () => Promise<readonly Case[]>;
  /** Opens the ledger, once. */
  readonly history: HistoryStore;
  readonly openSettings: () => void;
}
