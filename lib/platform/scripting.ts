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

/** The scripts that answer one question about the page the person sees. */
type QuestionScript = 'look' | 'self-test';

/**
 * Runs a script in a tab's top frame and resolves to what it returned, null where the browser lets no
 * extension in or the page has just gone. It ran beside the page's renderer: to be checked.
 */
export async function askFrame(script: QuestionScript, tabId: number): Promise<unknown> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      files: [`/content-scripts/${script}.js`],
      // A page that takes minutes to load keeps nobody waiting.
      injectImmediately: true,
    });
    return answer?.result ?? null;
  } catch {
    return null;
  }
}

/**
 * Brings the sentinel, and early.js by which it hears, into the pages that were open before the extension
 * was installed or updated, which Chrome leaves without. Tabs that no extension may enter are passed over.
 */
export async function injectSentinelEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({ url: WEB_PAGES });
  const files = ['/content-scripts/early.js', '/content-scripts/sentinel.js'];
  await Promise.allSettled(
    tabs.map(({ id, discarded }) =>
      id === undefined || discarded
        ? undefined
        : browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files }),
    ),
  );
}
