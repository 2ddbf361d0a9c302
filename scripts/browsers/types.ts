/** The two families the extension is built for. */
export const BROWSER_NAMES = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];

export interface LaunchOptions {
  /** The folder of the built extension. */
  readonly extension: string;
  /** A proxy auto-configuration as a `data:` URL: which hosts the local web answers for. */
  readonly proxy: string;
  /** SHA-256 of the public key the local web uses for https, in base64. */
  readonly trusted: string;
  readonly headless: boolean;
  /** A folder to keep the profile in, so that a second launch finds it; else one that goes with the browser. */
  readonly profile?: string;
}

/** A function that runs inside a page; what it takes and gives has to survive JSON. */
export type InPage<Args extends readonly unknown[], Result> = (...args: Args) => Result;

/** A document on screen that can be asked and photographed. */
export interface View {
  /** Runs a function in the document, in the world of its own scripts. */
  evaluate<Args extends readonly unknown[], Result>(
    run: InPage<Args, Result>,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Takes a picture of what is in view, as PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** Commands every text field knows. */
export type EditCommand = 'selectAll' | 'cut' | 'paste' | 'undo';

/** A tab. Clicks and keys are the browser's own, so the page's scripts see them as trusted. */
export interface Page extends View {
  goto(url: string): Promise<void>;
  /** Clicks a point of the viewport, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  /** Presses a key by its `KeyboardEvent.key` name. */
  press(key: 'Escape' | 'Tab' | 'Enter'): Promise<void>;
  /** Writes with an input method: shows its steps one after the other in what has the focus, then takes the last. */
  compose(steps: readonly string[]): Promise<void>;
  /** Makes everything on pages of this tab's site larger by a factor, as a person does with Ctrl and plus. */
  zoom(factor: number): Promise<void>;
  /**
   * Gives the tab the screen of a phone, in CSS pixels; a second time, what a virtual keyboard leaves of it.
   * The page may load anew.
   */
  asPhone(width: number, height: number): Promise<void>;
  /** Touches a point of the viewport, in CSS pixels. */
  tapAt(x: number, y: number): Promise<void>;
  /** Does what a person does with Ctrl and a letter, or Cmd on a Mac. */
  edit(command: EditCommand): Promise<void>;
  /**
   * Runs a function on each closed shadow root in the tab, in frames too, which no script of the page could do.
   *
   * @param run is given the shadow root, and runs in the page's world
   */
  evaluateInClosedRoots<Result>(run: InPage<[ShadowRoot], Result>): Promise<Result[]>;
  /** The text on the extension's toolbar button while this tab is in front. */
  badge(): Promise<string>;
  /** Opens the extension's popup over this tab, as its toolbar button would. */
  openPopup(): Promise<View>;
}

/** Where a tab opens: in the window there is, where not said. */
export interface PageOptions {
  readonly private?: boolean;
  /** In a window of its own, so that it is in view beside others. */
  readonly window?: boolean;
}

/** Reads what the extension's scripts have written to any console, uncaught errors included; a line each. */
export type ConsoleReader = () => Promise<readonly string[]>;

/** A running browser with the extension in it. */
export interface Browser {
  readonly name: BrowserName;
  /** Opens a tab, in a window of its own or a private one where wanted; the extension is allowed in both. */
  newPage(options?: PageOptions): Promise<Page>;
  /** Opens a page of the extension, by its path in the package, in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Stops the background as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  /** Puts the extension in anew under the pages that are open, as an update does. */
  updateExtension(): Promise<void>;
  /** Switches the extension off and on again, as a person does on the browser's own page. */
  switchExtension(): Promise<void>;
  /** Removes the extension under the pages that are open. Nothing can be asked of it after. */
  removeExtension(): Promise<void>;
  /** Hears all consoles from now on; what it resolves to gives what the extension has written to any. */
  hearConsoles(): Promise<ConsoleReader>;
  /** Resolves when the browser has gone, however it was closed. */
  readonly closed: Promise<void>;
  /** Closes it, where it is still open. */
  close(): Promise<void>;
}
