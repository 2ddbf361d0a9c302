/**
 * - `full`: the browser has no room left; older encounters have to go first
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
