import type { Browser, Extension, Page as Tab } from 'puppeteer-core';
import type { EditCommand, InPage, Page, View } from '../types.ts';
import { evaluateInClosedRoots } from './closed-roots.ts';
import { ChromiumView } from './view.ts';

const EDIT_KEYS = { selectAll: 'a', cut: 'x', paste: 'v', undo: 'z' } as const;

/** A tab of Chromium. */
export class ChromiumPage extends ChromiumView implements Page {
  readonly #browser: Browser;
  readonly #extension: Extension;
  readonly #insideExtension: () => Promise<Tab>;

  /** @param insideExtension gives a tab in the background that can use the extension's API */
  constructor(tab: Tab, browser: Browser, extension: Extension, insideExtension: () => Promise<Tab>) {
    super(tab);
    this.#browser = browser;
    this.#extension = extension;
    this.#insideExtension = insideExtension;
  }

  async goto(url: string): Promise<void> {
    await this.tab.goto(url);
    // A tab behind another is hidden, and nothing is read in hidden tabs.
    await this.tab.bringToFront();
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.tab.mouse.click(x, y);
  }

  async type(text: string): Promise<void> {
    await this.tab.keyboard.type(text);
  }

  async press(key: 'Escape' | 'Tab' | 'Enter'): Promise<void> {
    await this.tab.keyboard.press(key);
  }

  async compose(steps: readonly string[]): Promise<void> {
    const session = await this.tab.createCDPSession();
    for (const text of steps) {
      // Each step takes the place of the one before.
      // oxlint-disable-next-line no-await-in-loop
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
    await session.send('Input.insertText', { text: steps.at(-1) ?? '' });
    await session.detach();
  }

  async zoom(factor: number): Promise<void> {
    const extension = await this.#insideExtension();
    await this.tab.bringToFront();
    await extension.evaluate(`chrome.tabs
      .query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.tabs.setZoom(tab.id, ${factor}))`);
  }

  async asPhone(width: number, height: number): Promise<void> {
    await this.tab.setViewport({ width, height, isMobile: true, hasTouch: true });
  }

  async tapAt(x: number, y: number): Promise<void> {
    await this.tab.touchscreen.tap(x, y);
  }

  async edit(command: EditCommand): Promise<void> {
    await this.tab.keyboard.down('Control');
    // The keys alone do nothing: the commands behind them come from the desktop.
    await this.tab.keyboard.press(EDIT_KEYS[command], { commands: [command] });
    await this.tab.keyboard.up('Control');
  }

  evaluateInClosedRoots<Result>(run: InPage<[ShadowRoot], Result>): Promise<Result[]> {
    return evaluateInClosedRoots(this.tab, run);
  }

  async badge(): Promise<string> {
    const extension = await this.#insideExtension();
    await this.tab.bringToFront();
    // By its address, since which of several windows was last in front is told late.
    return String(
      await extension.evaluate(`chrome.tabs
        .query({ active: true })
        .then((tabs) => tabs.find(({ url }) => url === ${JSON.stringify(this.tab.url())}))
        .then((tab) => (tab ? chrome.action.getBadgeText({ tabId: tab.id }) : ''))`),
    );
  }

  async openPopup(): Promise<View> {
    await this.tab.bringToFront();
    const opened = this.#browser.waitForTarget((target) =>
      target.url().startsWith(`chrome-extension://${this.#extension.id}/popup`),
    );
    await this.#extension.triggerAction(this.tab);
    return new ChromiumView(await (await opened).asPage());
  }
}
