import { type Browser, launch, type Page } from 'puppeteer-core';
import { provideBrowser } from '../browsers/provide.ts';
import type { BrowserName } from '../browsers/types.ts';
import type { Scheme } from './states.ts';

/**
 * Firefox takes colours from its settings: 0 for dark, 1 for light pages; forced ones are the page's
 * when 1, the system's when 2.
 */
const FIREFOX_COLOURS: Readonly<Record<Scheme, Readonly<Record<string, number>>>> = {
  light: { 'layout.css.prefers-color-scheme.content-override': 1, 'browser.display.document_color_use': 1 },
  dark: { 'layout.css.prefers-color-scheme.content-override': 0, 'browser.display.document_color_use': 1 },
  forced: { 'layout.css.prefers-color-scheme.content-override': 0, 'browser.display.document_color_use': 2 },
};

/** Starts a browser whose pages see a colour scheme. */
export function launchWith(name: BrowserName, scheme: Scheme): Promise<Browser> {
  const executablePath = provideBrowser(name);
  return name === 'firefox'
    ? launch({ browser: 'firefox', executablePath, extraPrefsFirefox: { ...FIREFOX_COLOURS[scheme] } })
    : launch({ executablePath, args: ['--no-sandbox'] });
}

/** Lets a page of Chromium see a colour scheme; one of Firefox sees it from its settings. */
export async function setScheme(page: Page, name: BrowserName, scheme: Scheme): Promise<void> {
  if (name === 'firefox') return;
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme === 'light' ? 'light' : 'dark' },
      { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
    ],
  });
}
