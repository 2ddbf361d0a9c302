import { roomLeft } from '../platform/room.ts';
import { stored } from '../platform/stored.ts';
import { isForWantOfRoom, LedgerError } from './errors.ts';

/** Whether the last write found no room. Kept in memory, since a full disk takes nothing more. */
export const ledgerFull = stored<boolean>({
  area: 'session',
  key: 'ledgerFull',
  parse: (raw) => raw === true,
});

/** Notes whether there is room. What can't be noted is found out again the next time. */
export async function noteFull(isFull: boolean): Promise<void> {
  if ((await ledgerFull.look()) !== isFull) await ledgerFull.set(isFull).catch(() => undefined);
}

/**
 * Does what needs room, and notes where there is too little. That is found out before the database is touched
 * where the browser tells: when a write breaks off for want of room, Chromium (156 at least) goes on writing
 * behind the broken part once there is room again, then takes the whole database for corrupt and deletes it.
 *
 * @param bytes to be written at most
 * @throws LedgerError when there is no room for them
 */
export async function withRoom<Result>(bytes: number, work: () => Promise<Result>): Promise<Result> {
  try {
    const left = await roomLeft();
    if (left < bytes) throw new LedgerError('full', new Error(`${left} of ${bytes} bytes left`));
    return await work();
  } catch (error) {
    if (!isForWantOfRoom(error)) throw error;
    await noteFull(true);
    throw error instanceof LedgerError ? error : new LedgerError('full', error);
  }
}
