import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './types.ts';

/** Names on the PATH, the most fitting first. */
const COMMANDS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

/** Where installers put them on systems that leave the PATH alone. */
const PLACES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** Environment variables by which a person names the program to use. */
export const PATH_VARIABLE: Readonly<Record<BrowserName, string>> = {
  chromium: 'CHROME_PATH',
  firefox: 'FIREFOX_PATH',
};

/** The path of an installed browser of a family, or null. */
export function findBrowser(name: BrowserName): string | null {
  const named = process.env[PATH_VARIABLE[name]];
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...PLACES[name]].find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
