/** Connects all pages of the extension and its background. */
const CHANNEL = 'ledger';

/** Says to all other pages that the ledger has changed. */
export function announceChange(): void {
  const channel = new BroadcastChannel(CHANNEL);
  // A channel reaches its own origin alone, and takes no other.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel.postMessage(null);
  channel.close();
}

/** Calls `listener` after each change that another page or the background made, until the page closes. */
export function onLedgerChange(listener: () => void): void {
  new BroadcastChannel(CHANNEL).addEventListener('message', listener);
}
