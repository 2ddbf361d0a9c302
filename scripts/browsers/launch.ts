import { launchChromium } from './chromium/launch.ts';
import { launchFirefox } from './firefox/launch.ts';
import { provideBrowser } from './provide.ts';
import type { Browser, BrowserName, LaunchOptions } from './types.ts';

/** Where the production build of the extension for each browser lies. */
export const BUILT: Readonly<Record<BrowserName, string>> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

/**
 * Starts a browser with the extension in it; installs the browser where it is missing and we may.
 *
 * @throws with what to do when there is no browser or it does not start
 */
export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  return launch(provideBrowser(name), options);
}
