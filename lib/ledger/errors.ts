/**
 * - `full`: the browser or the disk has no room left; older encounters, or other things, have to go first
 * - `newer`: a later version of the extension wrote the database; this one must not touch it
 */
export type LedgerTrouble = 'full' | 'newer';

/** A trouble of the ledger that the person can do something about. */
export class LedgerError extends Error {
  readonly trouble: LedgerTrouble;

  constructor(trouble: LedgerTrouble, cause: unknown) {
    super(`the ledger is ${trouble}`, { cause });
    this.name = 'LedgerError';
    this.trouble = trouble;
  }
}

/** Tells whether an error has one of the names that the browser gives its database errors. */
export function isNamed(error: unknown, ...names: readonly string[]): boolean {
  return error instanceof Error && names.includes(error.name);
}

/** Tells whether an error means that there is no room. Chromium calls a full disk unknown, and names it in its words. */
export function isForWantOfRoom(error: unknown): boolean {
  if (error instanceof LedgerError) return error.trouble === 'full';
  if (isNamed(error, 'QuotaExceededError')) return true;
  return error instanceof Error && error.message.includes('FILE_ERROR_NO_SPACE');
}
