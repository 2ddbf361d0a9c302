import type { EditCommand, InPage, Page, View } from '../types.ts';
import { FirefoxPopup, TOOLBAR } from './popup.ts';
import type { Session } from './session.ts';

/** The protocol's code points for keys without a character. */
const KEY_CODES = { Escape: '\uE00C', Tab: '\uE004', Enter: '\uE007' } as const;

const EDIT_KEYS = { selectAll: 'a', cut: 'x', paste: 'v', undo: 'z' } as const;
const ACCELERATOR = process.platform === 'darwin' ? '\uE03D' : '\uE009';

/** Does what an input method does, by the interface Firefox has for those (nsITextInputProcessor). */
const COMPOSE = `
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!processor.beginInputTransactionForTests(window)) throw new Error('Firefox takes no input method');
  for (const text of args[0]) {
    processor.setPendingCompositionString(text);
    processor.appendClauseToPendingComposition(text.length, processor.ATTR_RAW_CLAUSE);
    processor.setCaretInPendingComposition(text.length);
    processor.flushPendingComposition();
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  processor.commitComposition();`;

/** Gives the tab in front a size that its window doesn't have, as Firefox's own view of phones does. */
const AS_PHONE = `
  const { style, browsingContext } = gBrowser.selectedBrowser;
  const [width, height] = args;
  for (const side of ['width', 'min-width', 'max-width']) style.setProperty(side, width + 'px');
  for (const side of ['height', 'min-height', 'max-height']) style.setProperty(side, height + 'px');
  browsingContext.touchEventsOverride = 'enabled';`;

/** A tab of Firefox. */
export class FirefoxPage implements Page {
  readonly #handle: string;
  readonly #session: Session;

  constructor(session: Session, handle: string) {
    this.#session = session;
    this.#handle = handle;
  }

  async goto(url: string): Promise<void> {
    await this.#send('WebDriver:Navigate', { url });
  }

  async evaluate<Args extends readonly unknown[], Result>(
    run: InPage<Args, Result>,
    ...args: Args
  ): Promise<Awaited<Result>> {
    return (await this.#send('WebDriver:ExecuteScript', {
      script: `return (${run})(...arguments)`,
      args,
    })) as Awaited<Result>;
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.#press('mouse', x, y);
  }

  async asPhone(width: number, height: number): Promise<void> {
    await this.#bringToFront();
    await this.#session.inBrowser(AS_PHONE, width, height);
  }

  async tapAt(x: number, y: number): Promise<void> {
    await this.#press('touch', x, y);
  }

  async type(text: string): Promise<void> {
    await this.#perform(
      'key',
      Array.from(text).flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    );
  }

  async press(key: keyof typeof KEY_CODES): Promise<void> {
    await this.type(KEY_CODES[key]);
  }

  async edit(command: EditCommand): Promise<void> {
    await this.#perform('key', [
      { type: 'keyDown', value: ACCELERATOR },
      { type: 'keyDown', value: EDIT_KEYS[command] },
      { type: 'keyUp', value: EDIT_KEYS[command] },
      { type: 'keyUp', value: ACCELERATOR },
    ]);
  }

  async compose(steps: readonly string[]): Promise<void> {
    await this.#bringToFront();
    await this.#session.inBrowser(COMPOSE, steps);
  }

  async zoom(factor: number): Promise<void> {
    await this.#bringToFront();
    await this.#session.inBrowser('gBrowser.selectedBrowser.fullZoom = args[0];', factor);
  }

  async screenshot(): Promise<Buffer> {
    const picture = await this.#send('WebDriver:TakeScreenshot', { full: false });
    return Buffer.from(String(picture), 'base64');
  }

  async evaluateInClosedRoots<Result>(run: InPage<[ShadowRoot], Result>): Promise<Result[]> {
    await this.#send('WebDriver:SwitchToFrame', { id: null });
    const results = await this.#inEachFrame(run);
    await this.#send('WebDriver:SwitchToFrame', { id: null });
    return results;
  }

  async badge(): Promise<string> {
    await this.#bringToFront();
    const text = await this.#session.inBrowser(
      `${TOOLBAR} return button.action.getContextData(gBrowser.selectedTab).badgeText;`,
    );
    return String(text ?? '');
  }

  async openPopup(): Promise<View> {
    await this.#bringToFront();
    return FirefoxPopup.open(this.#session);
  }

  async close(): Promise<void> {
    await this.#send('WebDriver:CloseWindow');
    this.#session.forgetTab();
  }

  async #inEachFrame<Result>(run: InPage<[ShadowRoot], Result>): Promise<Result[]> {
    const { found, frames } = (await this.#send('WebDriver:ExecuteScript', {
      // `openOrClosedShadowRoot` is there for privileged code only.
      sandbox: 'system',
      script: `
        const roots = (scope) => [...scope.querySelectorAll('*')].flatMap((element) => {
          const root = element.openOrClosedShadowRoot;
          return root ? [root, ...roots(root)] : [];
        });
        const closed = roots(document).filter((root) => root.mode === 'closed' && !root.isUAWidget());
        return { found: closed.map(${run}), frames: window.length };`,
      args: [],
    })) as { found: Result[]; frames: number };
    for (let id = 0; id < frames; id++) {
      await this.#send('WebDriver:SwitchToFrame', { id });
      found.push(...(await this.#inEachFrame(run)));
      await this.#send('WebDriver:SwitchToParentFrame');
    }
    return found;
  }

  async #press(pointerType: 'mouse' | 'touch', x: number, y: number): Promise<void> {
    const steps = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#perform('pointer', steps, { id: pointerType, parameters: { pointerType } });
  }

  async #perform(type: 'pointer' | 'key', actions: readonly object[], more: object = {}): Promise<void> {
    await this.#send('WebDriver:PerformActions', { actions: [{ id: type, type, actions, ...more }] });
    await this.#send('WebDriver:ReleaseActions');
  }

  /** Any command to a tab does that. */
  async #bringToFront(): Promise<void> {
    await this.#send('WebDriver:GetCurrentURL');
  }

  #send(command: string, parameters?: object): Promise<unknown> {
    return this.#session.inTab(this.#handle, command, parameters);
  }
}
