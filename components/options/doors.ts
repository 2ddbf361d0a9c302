import type { BackupTrouble } from '../../lib/backup/file.ts';
import type { PauseSpan } from '../../lib/settings/pause.ts';
import type { SyncState } from '../../lib/settings/sync.ts';
import type { Policy, Settings } from '../../lib/settings/types.ts';
import type { TrustRecord } from '../../lib/site/trust.ts';

/** How everything stands that can be set. */
export interface Standing {
  /** When this was read, in milliseconds since the epoch. */
  readonly now: number;
  /** The settings in force. */
  readonly settings: Settings;
  readonly policy: Policy;
  /** The sites trusted now, of disk and memory. */
  readonly trust: readonly TrustRecord[];
  /** How many sites own visits are kept of. */
  readonly visitedSites: number;
  /** The browser lets us ask its history. */
  readonly mayAskHistory: boolean;
  readonly sync: Pick<SyncState, 'leftOut' | 'hasFailed'>;
}

/** What taking over a list of sites comes to. */
export interface TrustPlan {
  /** Sites that are not trusted for good yet. */
  readonly added: number;
  /** Sites of the file that are trusted already. */
  readonly known: number;
  /** Lines or entries that name no site. */
  readonly refused: number;
  take(): Promise<void>;
}

/** What adding a saved history comes to. */
export interface HistoryPlan {
  /** Encounters that the history lacks. */
  readonly added: number;
  readonly known: number;
  /** Encounters that are none. */
  readonly refused: number;
  take(): Promise<void>;
}

/** What restoring a backup comes to. */
export interface RestorePlan extends HistoryPlan {
  /** When it was saved, in milliseconds since the epoch. */
  readonly savedAt: number;
  readonly sites: number;
}

/** Takes back what was just done. */
export type Undo = () => Promise<void>;

/** All the options page needs of the world outside, handed in. */
export interface Doors {
  readonly read: () => Promise<Standing>;
  readonly change: (change: Partial<Settings>) => Promise<void>;
  readonly pause: (span: PauseSpan) => Promise<void>;
  readonly trust: (site: string) => Promise<void>;
  readonly distrust: (record: TrustRecord) => Promise<Undo>;
  readonly saveTrust: () => Promise<void>;
  readonly planTrust: (text: string) => Promise<TrustPlan>;
  /** Asks for the permission, so it must be called from a click; gives it back when switched off. */
  readonly learnFromHistory: (isOn: boolean) => Promise<void>;
  readonly forgetVisits: () => Promise<Undo>;
  readonly saveBackup: () => Promise<void>;
  readonly planRestore: (text: string) => Promise<RestorePlan | BackupTrouble>;
  readonly planHistory: (text: string) => Promise<HistoryPlan | BackupTrouble>;
  readonly reset: () => Promise<void>;
  /** Calls back whenever something is stored, by this page or another. */
  readonly onChange: (listener: () => void) => void;
  /** The section to begin at, by its id; empty for the top. */
  readonly start: string;
  readonly version: string;
}
