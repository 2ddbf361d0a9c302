import { browser } from './browser.ts';

const WEB_PAGES = ['http://*/*', 'https://*/*'];

/** The scripts that come into a frame only when they are needed there. */
type FrameScript = 'reader' | 'warning';

/** Brings a script into one frame. A frame that has just gone is no error. */
export async function inject(script: FrameScript, tabId: number, frameId: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, files: [`/content-scripts/${script}.js`] })
    .catch(() => undefined);
}

/**
 * Brings the sentinel into the pages that were open before the extension was installed or updated,
 * which Chrome leaves without. Tabs that no extension may enter are passed over.
 */
export async function injectSentinelEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({ url: WEB_PAGES });
  const files = ['/content-scripts/sentinel.js'];
  await Promise.allSettled(
    tabs.map(({ id, discarded }) =>
      id === undefined || discarded
        ? undefined
        : browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files }),
    ),
  );
}
