import { setTimeout as sleep } from 'node:timers/promises';
import { click, readWarning, type ShownWarning, waitFor } from '../../../scripts/browsers/act.ts';
import type { EditCommand, InPage, Page, View } from '../../../scripts/browsers/types.ts';

/** Long enough for a page's asking to be judged and drawn on a busy machine, in milliseconds. */
const SETTLE = 1500;

/** How long a button of the warning may take to come and to stand still, in milliseconds. */
const STILL = 500;

/** A point of the viewport, in CSS pixels. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** A tab as a test uses it. */
export class TestPage {
  readonly #tab: Page;

  constructor(tab: Page) {
    this.#tab = tab;
  }

  /** Leaves for another address. */
  async goto(url: string): Promise<void> {
    await this.#tab.goto(url);
  }

  /** Clicks into the first match of a selector, as a person does. */
  async focus(selector: string): Promise<void> {
    await click(this.#tab, selector);
  }

  /** Clicks a point of the viewport, in CSS pixels. */
  async clickAt(x: number, y: number): Promise<void> {
    await this.#tab.clickAt(x, y);
  }

  /** Types into what has the focus. */
  async type(text: string): Promise<void> {
    await this.#tab.type(text);
  }

  async press(key: 'Escape' | 'Tab' | 'Enter'): Promise<void> {
    await this.#tab.press(key);
  }

  /** Writes with an input method: its steps one after the other, of which the last is taken. */
  async compose(...steps: readonly string[]): Promise<void> {
    await this.#tab.compose(steps);
  }

  /** Makes everything on the page larger by a factor, as a person does with Ctrl and plus. */
  async zoom(factor: number): Promise<void> {
    await this.#tab.zoom(factor);
  }

  /** Gives the tab the screen of a phone; a second time, what a virtual keyboard leaves of it. */
  async asPhone(width: number, height: number): Promise<void> {
    await this.#tab.asPhone(width, height);
  }

  /** Touches the middle of the first match of a selector, which is in view. */
  async tap(selector: string): Promise<void> {
    const { x, y, width, height } = await this.#tab.evaluate((wanted) => {
      const box = document.querySelector(wanted)?.getBoundingClientRect() ?? new DOMRect();
      return { x: box.x, y: box.y, width: box.width, height: box.height };
    }, selector);
    await this.#tab.tapAt(x + width / 2, y + height / 2);
  }

  /** Touches the warning's first button whose words match. Throws when there is none. */
  async tapInWarning(words: RegExp): Promise<void> {
    const { x, y } = await this.#buttonInWarning(words);
    await this.#tab.tapAt(x, y);
  }

  /** Does what a person does with Ctrl and a letter. */
  async edit(command: EditCommand): Promise<void> {
    await this.#tab.edit(command);
  }

  /** The warning that comes up within some milliseconds, or null. */
  warning(patience = 15_000): Promise<ShownWarning | null> {
    return waitFor(() => readWarning(this.#tab), patience);
  }

  /** What is on screen once there was time for a warning to come or go; null is what a quiet page gives. */
  async settled(): Promise<ShownWarning | null> {
    await sleep(SETTLE);
    return readWarning(this.#tab);
  }

  /** Clicks the warning's first button whose words match, as a person does. Throws when there is none. */
  async clickInWarning(words: RegExp): Promise<void> {
    const { x, y } = await this.#buttonInWarning(words);
    await this.#tab.clickAt(x, y);
  }

  /**
   * Where the warning's first button is whose words match, once it stands still: a card that has just grown is put
   * into its place a frame later. One that never does is where it was seen last.
   */
  async #buttonInWarning(words: RegExp): Promise<Place> {
    let last: Place | undefined;
    await waitFor(async () => {
      const before = last;
      last = await this.#findInWarning(words);
      return last && last.x === before?.x && last.y === before.y;
    }, STILL);
    if (!last) throw new Error(`The warning has no button that says ${words}`);
    return last;
  }

  async #findInWarning(words: RegExp): Promise<Place | undefined> {
    const buttons = await this.#tab.evaluateInClosedRoots((root) =>
      [...root.querySelectorAll('button')].map((button) => {
        button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const { x, y, width, height } = button.getBoundingClientRect();
        const name = button.getAttribute('aria-label') ?? button.innerText;
        return { name: name.trim(), x: x + width / 2, y: y + height / 2 };
      }),
    );
    return buttons.flat().find(({ name }) => words.test(name));
  }

  /** The text on the toolbar button, empty where there is none; wait for it by `expect.poll`. */
  badge(): Promise<string> {
    return this.#tab.badge();
  }

  /** The extension's popup, opened over this tab. */
  openPopup(): Promise<View> {
    return this.#tab.openPopup();
  }

  /** Runs a function in the page, in the world of its own scripts. It can use nothing from outside itself. */
  evaluate<Args extends readonly unknown[], Result>(
    run: InPage<Args, Result>,
    ...args: Args
  ): Promise<Awaited<Result>> {
    return this.#tab.evaluate(run, ...args);
  }

  /** Runs a function on each closed shadow root of the tab and its frames. */
  evaluateInClosedRoots<Result>(run: InPage<[ShadowRoot], Result>): Promise<Result[]> {
    return this.#tab.evaluateInClosedRoots(run);
  }

  screenshot(): Promise<Buffer> {
    return this.#tab.screenshot();
  }

  async close(): Promise<void> {
    await this.#tab.close();
  }
}
