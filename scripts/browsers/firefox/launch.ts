import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, ConsoleReader, LaunchOptions, Page, PageOptions } from '../types.ts';
import { FirefoxPage } from './page.ts';
import { TOOLBAR } from './popup.ts';
import { EXTENSION_HOST, EXTENSION_ID, PORT_FILE, writePreferences } from './profile.ts';
import { Session } from './session.ts';

/** How long Firefox may take to listen, in milliseconds; a busy machine needs a good part of it. */
const PATIENCE = 60_000;

/**
 * Starts Firefox with the extension.
 *
 * @param executable the program's path
 * @throws when it ends or does not listen within a minute
 */
export async function launchFirefox(executable: string, options: LaunchOptions): Promise<Browser> {
  const { session, closed } = await startFirefox(executable, options);
  await session.installExtension(options.extension);
  return new Firefox(session, options.extension, await session.firstTab(), closed);
}

/**
 * Starts Firefox without the extension and quits it, which leaves all in an empty folder that a first
 * start prepares: from a copy it starts in half the time.
 *
 * @param executable the program's path
 * @param profile the folder
 */
export async function prepareProfile(executable: string, profile: string): Promise<void> {
  const { session, closed } = await startFirefox(executable, { proxy: 'data:,', headless: true, profile });
  await session.quit();
  await closed;
}

interface Started {
  readonly session: Session;
  /** Resolves when Firefox has gone. */
  readonly closed: Promise<void>;
}

async function startFirefox(
  executable: string,
  { proxy, headless, profile: kept }: Pick<LaunchOptions, 'proxy' | 'headless' | 'profile'>,
): Promise<Started> {
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'formwarn-firefox-'));
  rmSync(join(profile, PORT_FILE), { force: true });
  writePreferences(profile, proxy);
  const firefox = spawn(
    executable,
    [
      ...(headless ? ['--headless', '--width=1100', '--height=800'] : []),
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
      'about:blank',
    ],
    // Without the variable Firefox ignores where we tell it to look for its remote settings.
    { stdio: 'ignore', env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' } },
  );
  // A process of ours that fails must leave no Firefox behind.
  const kill = (): boolean => firefox.kill();
  process.once('exit', kill);
  const closed = once(firefox, 'exit').then(() => {
    process.off('exit', kill);
    if (!kept) rmSync(profile, { recursive: true, force: true });
  });
  return { session: await Session.open(await portOf(firefox, profile)), closed };
}

async function portOf(firefox: ChildProcess, profile: string): Promise<number> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    if (firefox.exitCode !== null)
      throw new Error(`Firefox ended with code ${firefox.exitCode} as it started`);
    try {
      const port = Number(readFileSync(join(profile, PORT_FILE), 'utf8'));
      if (port > 0) return port;
    } catch {
      // Not written yet.
    }
    await sleep(50);
  }
  firefox.kill();
  throw new Error('Firefox started but listens to no commands');
}

class Firefox implements Browser {
  readonly name = 'firefox';
  readonly closed: Promise<void>;
  readonly #session: Session;
  readonly #folder: string;
  readonly #firstTab: string;
  #isOpen = true;

  /** @param folder where the extension was installed from */
  constructor(session: Session, folder: string, firstTab: string, closed: Promise<void>) {
    this.#session = session;
    this.#folder = folder;
    this.#firstTab = firstTab;
    this.closed = closed.then(() => {
      this.#isOpen = false;
    });
  }

  async newPage(options: PageOptions = {}): Promise<FirefoxPage> {
    return new FirefoxPage(this.#session, await this.#session.newTab(this.#firstTab, options));
  }

  async openExtensionPage(path: string): Promise<Page> {
    const page = await this.newPage();
    await page.goto(`moz-extension://${EXTENSION_HOST}/${path}`);
    return page;
  }

  async stopBackground(): Promise<void> {
    await this.#session.inBrowser(`${TOOLBAR} await extension.terminateBackground();`);
  }

  async updateExtension(): Promise<void> {
    await this.#session.installExtension(this.#folder);
  }

  async switchExtension(): Promise<void> {
    await this.#session.inBrowser(
      `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID(args[0]);
      await addon.disable();
      await addon.enable();`,
      EXTENSION_ID,
    );
  }

  async removeExtension(): Promise<void> {
    await this.#session.removeExtension();
  }

  async hearConsoles(): Promise<ConsoleReader> {
    await this.#session.inBrowser('Services.console.reset();');
    return async () => {
      const lines = await this.#session.inBrowser('return Services.console.getMessageArray().map(String);');
      return (lines as readonly string[]).filter((line) => line.includes(EXTENSION_HOST));
    };
  }

  async close(): Promise<void> {
    if (this.#isOpen) await this.#session.quit();
    await this.closed;
  }
}
