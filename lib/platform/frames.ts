import type { TellingMessage } from '../messages/map.ts';
import { browser } from './browser.ts';

/** Tells every frame of a tab that the background's word has changed. A tab without listeners is no error. */
export async function tellFrames(tabId: number, telling: TellingMessage['telling']): Promise<void> {
  const message: TellingMessage = { type: 'telling', telling };
  await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
}

/** The id browsers give to the frame that fills its tab. */
export const TOP_FRAME = 0;

/** Tells the top frame of a tab what to say for a frame too small to say it; null when that is over. */
export async function tellTopFrame(tabId: number, telling: TellingMessage['telling']): Promise<void> {
  const message: TellingMessage = { type: 'beside', telling };
  await browser.tabs.sendMessage(tabId, message, { frameId: TOP_FRAME }).catch(() => undefined);
}
