import { browser } from './browser.ts';

/** The id of the tab the person looks at in this window. */
export async function activeTabId(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('this window shows no tab');
  return tab.id;
}
