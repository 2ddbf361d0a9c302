/** The extension's API, in its own pages, as far as it is needed here. */
declare const chrome: {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
  };
  readonly action: { getBadgeText(of: { readonly tabId: number }): Promise<string> };
  readonly storage: {
    readonly session: {
      get(): Promise<Record<string, unknown>>;
      getBytesInUse(): Promise<number>;
    };
  };
};

/**
 * The badges of all tabs by address, and what lies in memory for them. Runs in a page of the extension, so
 * it can use nothing from outside itself.
 */
export async function readLoad(): Promise<{
  readonly badges: Readonly<Record<string, string>>;
  /** How many visits are under way. */
  readonly visits: number;
  /** How much the extension keeps in the browser's memory. */
  readonly bytes: number;
}> {
  const tabs = await chrome.tabs.query({});
  const badges = await Promise.all(
    tabs.map(async ({ id, url = '' }) => [url, await chrome.action.getBadgeText({ tabId: id })] as const),
  );
  const keys = Object.keys(await chrome.storage.session.get());
  return {
    badges: Object.fromEntries(badges),
    visits: keys.filter((key) => key.startsWith('visit:')).length,
    bytes: await chrome.storage.session.getBytesInUse(),
  };
}
