import { browser } from './browser.ts';

/** What the toolbar button shows for one tab. */
export interface Badge {
  readonly text: string;
  /** CSS colours. */
  readonly color: string;
  readonly textColor: string;
  /** The button's tooltip and accessible name. */
  readonly title: string;
}

/**
 * Shows a badge on the toolbar button for one tab. The browser takes it away when the tab loads
 * another page. A tab that has just been closed is no error. Firefox for Android has no badge; there
 * the title alone is set.
 */
export async function showBadge(tabId: number, { text, color, textColor, title }: Badge): Promise<void> {
  const { action } = browser;
  await Promise.allSettled([
    action.setBadgeText?.({ tabId, text }),
    action.setBadgeBackgroundColor?.({ tabId, color }),
    action.setBadgeTextColor?.({ tabId, color: textColor }),
    action.setTitle({ tabId, title }),
  ]);
}

/** Whether the button is in sight on the toolbar; null where the browser doesn't tell. */
export async function isPinned(): Promise<boolean | null> {
  return (await browser.action.getUserSettings?.())?.isOnToolbar ?? null;
}
