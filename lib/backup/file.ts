import { EXPORT_FORMAT, EXPORT_VERSION } from '../ledger/export.ts';
import { readExported, type ImportSummary } from '../ledger/import.ts';
import { parsePlans, type Plans } from '../recovery/plan.ts';
import { parseSettings } from '../settings/parse.ts';
import type { Settings } from '../settings/types.ts';
import { isLasting, type TrustRecord } from '../site/trust.ts';
import { parseHabit, type Habit } from '../visit/habit.ts';
import { isVisitBook, parseTrust, type VisitBook } from '../visit/stores.ts';

/** Names the format within a backup. */
export const BACKUP_FORMAT = 'formwarn-backup';
export const BACKUP_VERSION = 1;

/** All that the extension keeps, as a backup holds it. */
export interface Backup {
  /** Milliseconds since the epoch. */
  readonly savedAt: number;
  readonly settings: Settings;
  readonly trust: readonly TrustRecord[];
  readonly habit: Habit;
  /** Null where the file holds no sound book; the one in use then stays. */
  readonly visits: VisitBook | null;
  /** Recovery checklists. Null where the file was written before they were in it; those here then stay. */
  readonly plans: Plans | null;
  readonly history: ImportSummary;
}

/**
 * Why a file cannot be used.
 * - `not-ours`: not saved by this extension, or damaged
 * - `newer`: written by a later version
 */
export type BackupTrouble = 'not-ours' | 'newer';

const isRecord = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readHistory(raw: unknown): ImportSummary | null {
  try {
    return readExported(raw);
  } catch {
    return null;
  }
}

/**
 * Reads a backup, and of it only what is valid. Nothing is changed yet.
 *
 * @param text the file's; it may hold anything
 */
export function readBackup(text: string): Backup | BackupTrouble {
  const file = parseJson(text);
  if (!isRecord(file) || file.format !== BACKUP_FORMAT || typeof file.version !== 'number') return 'not-ours';
  if (file.version > BACKUP_VERSION) return 'newer';
  const history = readHistory(file.history);
  if (!history || !isRecord(file.settings) || !Array.isArray(file.trust)) return 'not-ours';
  return {
    savedAt: typeof file.savedAt === 'number' ? file.savedAt : 0,
    settings: parseSettings(file.settings),
    trust: parseTrust(file.trust).filter(isLasting),
    habit: parseHabit(file.habit),
    visits: isVisitBook(file.visits) ? file.visits : null,
    plans: Array.isArray(file.plans) ? parsePlans(file.plans) : null,
    history,
  };
}

/**
 * Reads a history that was saved as JSON, and of it only what is valid. Nothing is changed yet.
 *
 * @param text the file's; it may hold anything
 */
export function readHistoryFile(text: string): ImportSummary | BackupTrouble {
  const file = parseJson(text);
  const isNewer = isRecord(file) && file.format === EXPORT_FORMAT && Number(file.version) > EXPORT_VERSION;
  return isNewer ? 'newer' : (readHistory(file) ?? 'not-ours');
}
