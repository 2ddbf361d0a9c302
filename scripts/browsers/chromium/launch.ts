import { type Browser as Puppet, type Extension, launch } from 'puppeteer-core';
import type { Browser, LaunchOptions, Page } from '../types.ts';
import { ChromiumPage } from './page.ts';

/**
 * Starts Chromium, or a browser built on it, with the extension.
 *
 * @param executable the program's path
 */
export async function launchChromium(
  executable: string,
  { extension, proxy, trusted, headless, profile }: LaunchOptions,
): Promise<Browser> {
  const browser = await launch({
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
    ],
  });
  const id = await browser.installExtension(extension, { enabledInIncognito: true });
  return new Chromium(browser, id);
}

class Chromium implements Browser {
  readonly name = 'chromium';
  readonly closed: Promise<void>;
  readonly #puppet: Puppet;
  readonly #extensionId: string;

  constructor(puppet: Puppet, extensionId: string) {
    this.#puppet = puppet;
    this.#extensionId = extensionId;
    this.closed = new Promise((resolve) => {
      puppet.once('disconnected', () => resolve());
    });
  }

  async newPage({ private: isPrivate = false } = {}): Promise<ChromiumPage> {
    const context = isPrivate ? await this.#puppet.createBrowserContext() : this.#puppet;
    return new ChromiumPage(await context.newPage(), this.#puppet, await this.#extension());
  }

  async openExtensionPage(path: string): Promise<Page> {
    const page = await this.newPage();
    await page.goto(`chrome-extension://${this.#extensionId}/${path}`);
    return page;
  }

  async stopBackground(): Promise<void> {
    for (const worker of await (await this.#extension()).workers()) await worker.close();
  }

  async close(): Promise<void> {
    await this.#puppet.close();
  }

  async #extension(): Promise<Extension> {
    const extension = (await this.#puppet.extensions()).get(this.#extensionId);
    if (!extension) throw new Error('Chromium has lost the extension');
    return extension;
  }
}
