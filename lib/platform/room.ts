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

/**
 * Asks Firefox to keep the extension's databases when it makes room for others. With the permission it does
 * so without asking anybody; Chromium goes by the permission alone.
 */
export async function keepStorage(): Promise<void> {
  await navigator.storage.persist();
}
