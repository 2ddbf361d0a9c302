import type { PageOptions } from '../types.ts';
import { Marionette } from './marionette.ts';
import { EXTENSION_ID } from './profile.ts';

/** One Marionette session: the tabs' content on one side, the browser's own window on the other. */
export class Session {
  readonly #marionette: Marionette;
  #handle: string | null = null;
  #context: 'content' | 'chrome' = 'content';

  private constructor(marionette: Marionette) {
    this.#marionette = marionette;
  }

  /** Connects to the Firefox that listens on a port and opens a session that takes any certificate. */
  static async open(port: number): Promise<Session> {
    const marionette = await Marionette.connect(port);
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    return new Session(marionette);
  }

  /** Loads an extension from a folder until Firefox quits, private windows included. */
  async installExtension(folder: string): Promise<void> {
    await this.#marionette.send('Addon:Install', {
      path: folder,
      temporary: true,
      allowPrivateBrowsing: true,
    });
  }

  /** Removes the extension. */
  async removeExtension(): Promise<void> {
    await this.#marionette.send('Addon:Uninstall', { id: EXTENSION_ID });
  }

  /** The handle of the tab Firefox started with. */
  async firstTab(): Promise<string> {
    return String(await this.#marionette.send('WebDriver:GetWindowHandle'));
  }

  /** Opens a tab in the window of another, or in a window of its own, and gives its handle. */
  async newTab(beside: string, { private: isPrivate = false, window }: PageOptions): Promise<string> {
    const kind = { type: isPrivate || window ? 'window' : 'tab', private: isPrivate };
    const { handle } = (await this.inTab(beside, 'WebDriver:NewWindow', kind)) as { handle: string };
    return handle;
  }

  /** Sends a command to a tab, after bringing it to the front. */
  async inTab(handle: string, command: string, parameters: object = {}): Promise<unknown> {
    await this.#enter('content');
    if (this.#handle !== handle) {
      await this.#marionette.send('WebDriver:SwitchToWindow', { handle });
      this.#handle = handle;
    }
    return this.#marionette.send(command, parameters);
  }

  /**
   * Runs a script with the browser's own rights in the window of the tab in front.
   *
   * @param script the body of an async function; `args` are its arguments
   */
  async inBrowser(script: string, ...args: readonly unknown[]): Promise<unknown> {
    await this.#enter('chrome');
    const answer = (await this.#marionette.send('WebDriver:ExecuteAsyncScript', {
      script: `const [args, done] = arguments;
        (async () => { ${script} })().then(
          (value) => done({ value }),
          (error) => done({ error: String(error) }),
        );`,
      args: [args],
    })) as { readonly value?: unknown; readonly error?: string };
    if (answer.error) throw new Error(answer.error);
    return answer.value;
  }

  /** Forgets which tab is in front, after it was closed. */
  forgetTab(): void {
    this.#handle = null;
  }

  /** Quits Firefox. */
  async quit(): Promise<void> {
    await this.#marionette.send('Marionette:Quit', { flags: ['eForceQuit'] });
    this.#marionette.close();
  }

  async #enter(context: 'content' | 'chrome'): Promise<void> {
    if (this.#context === context) return;
    await this.#marionette.send('Marionette:SetContext', { value: context });
    this.#context = context;
  }
}
