import {
  type Browser as Puppet,
  type Extension,
  launch,
  type LaunchOptions as PuppetOptions,
  type Page as Tab,
} from 'puppeteer-core';
import type { Browser, ConsoleReader, LaunchOptions, Page, PageOptions } from '../types.ts';
import { hearConsoles } from './consoles.ts';
import { ChromiumPage } from './page.ts';

/**
 * Starts Chromium, or a browser built on it, with the extension.
 *
 * @param executable the program's path
 */
export async function launchChromium(executable: string, options: LaunchOptions): Promise<Browser> {
  const puppet = await startPuppet(executable, options);
  return new Chromium(puppet, await install(puppet, options.extension), options.extension);
}

/**
 * Starts Chromium without the extension, to be driven by puppeteer itself.
 *
 * @param more further switches of the program
 * @param targetFilter which tabs and workers puppeteer is to debug; all, where not said
 */
export function startPuppet(
  executable: string,
  { proxy, trusted, headless, profile }: Omit<LaunchOptions, 'extension'>,
  more: readonly string[] = [],
  targetFilter: NonNullable<PuppetOptions['targetFilter']> = () => true,
): Promise<Puppet> {
  return launch({
    targetFilter,
    executablePath: executable,
    // Extensions can be loaded over the pipe only.
    pipe: true,
    headless,
    enableExtensions: true,
    defaultViewport: null,
    ...(profile ? { userDataDir: profile } : {}),
    args: [
      `--proxy-pac-url=${proxy}`,
      `--ignore-certificate-errors-spki-list=${trusted}`,
      '--window-size=1100,800',
      // Nothing of the browser's own may ask the network for anything.
      '--disable-component-update',
      '--disable-domain-reliability',
      '--disable-features=AutofillServerCommunication',
      '--no-pings',
      // Chromium's sandbox refuses to run for root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...more,
    ],
  });
}

/** Installs an extension as for a new user, greeting aside, and resolves to its id. */
export async function install(puppet: Puppet, extension: string): Promise<string> {
  const id = await puppet.installExtension(extension, { enabledInIncognito: true });
  await closeWelcome(puppet);
  return id;
}

/** How long the welcome page may take to open, in milliseconds. It opens on the first start alone. */
const WELCOME_PATIENCE = 2000;

/** Closes the page that greets a new user, which would open over the page under test. */
async function closeWelcome(browser: Puppet): Promise<void> {
  const target = await browser
    .waitForTarget((one) => one.url().endsWith('/welcome.html'), { timeout: WELCOME_PATIENCE })
    .catch(() => null);
  await (await target?.page())?.close();
}

class Chromium implements Browser {
  readonly name = 'chromium';
  readonly closed: Promise<void>;
  readonly #puppet: Puppet;
  readonly #extensionId: string;
  readonly #folder: string;
  #inside: Promise<Tab> | null = null;

  /** @param folder where the extension was installed from */
  constructor(puppet: Puppet, extensionId: string, folder: string) {
    this.#puppet = puppet;
    this.#extensionId = extensionId;
    this.#folder = folder;
    this.closed = new Promise((resolve) => {
      puppet.once('disconnected', () => resolve());
    });
  }

  async newPage({ private: isPrivate, window: isApart }: PageOptions = {}): Promise<ChromiumPage> {
    const tab = isPrivate
      ? await this.#newPrivateTab()
      : await this.#puppet.newPage({ type: isApart ? 'window' : 'tab' });
    return new ChromiumPage(tab, this.#puppet, await this.#extension(), () => this.#insideExtension());
  }

  async openExtensionPage(path: string): Promise<Page> {
    const page = await this.newPage();
    await page.goto(`chrome-extension://${this.#extensionId}/${path}`);
    return page;
  }

  async stopBackground(): Promise<void> {
    for (const worker of await (await this.#extension()).workers()) await worker.close();
  }

  async updateExtension(): Promise<void> {
    await install(this.#puppet, this.#folder);
    // It went with the old copy.
    this.#inside = null;
  }

  async switchExtension(): Promise<void> {
    const tab = await this.#puppet.newPage();
    await tab.goto('chrome://extensions/');
    const id = JSON.stringify(this.#extensionId);
    await tab.evaluate(`chrome.management.setEnabled(${id}, false)`);
    await tab.evaluate(`chrome.management.setEnabled(${id}, true)`);
    await tab.close();
    // It went as the extension did.
    this.#inside = null;
  }

  async removeExtension(): Promise<void> {
    await this.#puppet.uninstallExtension(this.#extensionId);
  }

  hearConsoles(): Promise<ConsoleReader> {
    return hearConsoles(this.#puppet);
  }

  async close(): Promise<void> {
    if (this.#puppet.connected) await this.#puppet.close();
  }

  /**
   * A tab in the background that shows the extension's manifest, and so can use the extension's API
   * while the extension itself sleeps.
   */
  #insideExtension(): Promise<Tab> {
    this.#inside ??= this.#puppet.newPage({ background: true }).then(async (tab) => {
      await tab.goto(`chrome-extension://${this.#extensionId}/manifest.json`);
      return tab;
    });
    return this.#inside;
  }

  /**
   * A browser context of CDP would be off the record too, but unlike the windows people open its tabs
   * are hidden from extensions, so the extension itself has to open one.
   */
  async #newPrivateTab(): Promise<Tab> {
    const extension = await this.#insideExtension();
    const known = new Set(this.#puppet.targets());
    const opened = this.#puppet.waitForTarget((target) => target.type() === 'page' && !known.has(target));
    await extension.evaluate(`chrome.windows.create({ incognito: true, url: 'about:blank' })`);
    const tab = await (await opened).page();
    if (!tab) throw new Error('Chromium opened no private window');
    return tab;
  }

  async #extension(): Promise<Extension> {
    const extension = (await this.#puppet.extensions()).get(this.#extensionId);
    if (!extension) throw new Error('Chromium has lost the extension');
    return extension;
  }
}
