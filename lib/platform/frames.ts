import type { TellingMessage } from '../messages/map.ts';
import { browser } from './browser.ts';

/** Tells every frame of a tab that the background's word has changed. A tab without listeners is no error. */
export async function tellFrames(tabId: number, telling: TellingMessage['telling']): Promise<void> {
  const message: TellingMessage = { type: 'telling', telling };
  await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
}
