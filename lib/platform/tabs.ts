import { browser } from './browser.ts';

/** The tab the person looks at in this window. */
export async function activeTab(): Promise<{ readonly id: number; readonly isPrivate: boolean }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('this window shows no tab');
  return { id: tab.id, isPrivate: tab.incognito };
}

/** Loads the page in a tab again. */
export function reloadTab(tabId: number): Promise<void> {
  return browser.tabs.reload(tabId);
}

/** Calls `listener` each time a page has loaded in a tab. */
export function onTabLoaded(tabId: number, listener: () => void): void {
  browser.tabs.onUpdated.addListener((updatedId, { status }) => {
    if (updatedId === tabId && status === 'complete') listener();
  });
}

/** Tells whether this page of the extension stands in a private window. Chrome shows none there. */
export function isPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext === true;
}
