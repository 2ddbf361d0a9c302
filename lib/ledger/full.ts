import { stored } from '../platform/stored.ts';

/** Whether the last write found no room. Kept in memory, since a full disk takes nothing more. */
export const ledgerFull = stored<boolean>({
  area: 'session',
  key: 'ledgerFull',
  parse: (raw) => raw === true,
});
