import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { BUILT, launchBrowser } from '../../../scripts/browsers/launch.ts';
import type { Browser, BrowserName, ConsoleReader, PageOptions } from '../../../scripts/browsers/types.ts';
import { LocalWeb, type Served } from '../../../scripts/web/server.ts';
import { type Encounter, encountersIn, readDatabases } from './history.ts';
import { TestPage } from './page.ts';
import { freshProfile } from './profile.ts';

/**
 * Starts a browser with the built extension, a fresh profile and a web of its own in which every
 * host name is ours and nothing else can be reached.
 *
 * @param extension the folder to install the extension from, where it isn't the build
 */
export async function openBrowser(name: BrowserName, extension = BUILT[name]): Promise<TestBrowser> {
  const web = await LocalWeb.start();
  const profile = freshProfile(name);
  const launch = (): Promise<Browser> =>
    launchBrowser(name, {
      extension: resolve(extension),
      proxy: web.proxyConfiguration(),
      trusted: web.fingerprint,
      headless: true,
      profile,
    });
  return new TestBrowser(web, profile, launch, await launch());
}

/** A browser as a test uses it: open pages, look, restart, close. */
export class TestBrowser {
  readonly web: LocalWeb;
  readonly #profile: string;
  readonly #launch: () => Promise<Browser>;
  #browser: Browser;

  constructor(web: LocalWeb, profile: string, launch: () => Promise<Browser>, browser: Browser) {
    this.web = web;
    this.#profile = profile;
    this.#launch = launch;
    this.#browser = browser;
  }

  /**
   * Serves a page at an address and opens it in a new tab.
   *
   * @param options says in what window, where not in the one there is
   */
  async open(url: string, page: string | Served, options?: PageOptions): Promise<TestPage> {
    this.web.serve(url, page);
    const tab = await this.#browser.newPage(options);
    await tab.goto(url);
    return new TestPage(tab);
  }

  /** Opens a page of the extension in a new tab, such as `options.html`. */
  async openExtensionPage(path: string): Promise<TestPage> {
    return new TestPage(await this.#browser.openExtensionPage(path));
  }

  /** Everything the extension has written into its databases. */
  async stored(): Promise<unknown[]> {
    const page = await this.#browser.openExtensionPage('popup.html');
    const values = await page.evaluate(readDatabases);
    await page.close();
    return values;
  }

  /** What the extension has written into its history, the newest first. */
  async history(): Promise<Encounter[]> {
    return encountersIn(await this.stored());
  }

  /** Stops the background as the browser does when it has been idle. */
  async stopBackground(): Promise<void> {
    await this.#browser.stopBackground();
  }

  /** Puts the extension in anew under the pages that are open, as an update does. */
  async updateExtension(): Promise<void> {
    await this.#browser.updateExtension();
  }

  /** Switches the extension off and on again, as a person does on the browser's own page. */
  async switchExtension(): Promise<void> {
    await this.#browser.switchExtension();
  }

  /** Removes the extension under the pages that are open. */
  async removeExtension(): Promise<void> {
    await this.#browser.removeExtension();
  }

  /** Hears all consoles from now on; what it resolves to gives what the extension has written to any. */
  hearConsoles(): Promise<ConsoleReader> {
    return this.#browser.hearConsoles();
  }

  /** Quits the browser and starts it anew with the same profile. All pages are gone. */
  async restart(): Promise<void> {
    await this.#browser.close();
    this.#browser = await this.#launch();
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.web.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
