/**
 * How much the browser can still write for the extension, in bytes. Chromium tells by it what the disk has
 * left, to extensions with the permission `unlimitedStorage`. Infinity where nothing is told.
 */
export async function roomLeft(): Promise<number> {
  try {
    const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
    return quota - usage;
  } catch {
    return Infinity;
  }
}

/** What the browser needs on the disk for any change, in bytes. */
const ROOM = 2 ** 18;

/**
 * Changes what lies on the disk, unless that is too full. Chromium (156 at least) goes on behind a write that
 * broke off for want of room, and after its next start has forgotten all that came behind it.
 *
 * @throws when it is, with what to do
 */
export async function toDisk(change: () => Promise<void>): Promise<void> {
  if ((await roomLeft()) < ROOM) throw new Error('the disk is full: make room on this device');
  await change();
}

/**
 * Asks Firefox to keep the extension's databases when it makes room for others. With the permission it does
 * so without asking anybody; Chromium goes by the permission alone.
 */
export async function keepStorage(): Promise<void> {
  await navigator.storage.persist();
}
