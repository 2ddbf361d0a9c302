import { setTimeout as sleep } from 'node:timers/promises';
import type { ConsoleReader } from '../../../scripts/browsers/types.ts';
import type { TestBrowser } from '../../e2e/harness/browser.ts';
import type { TestPage } from '../../e2e/harness/page.ts';
import { dump } from '../../stores/dump.ts';
import { askAbout, beginHearing, readMemory, takeHeard } from './in-extension.ts';
import { countControls, focusControl, ownElements, valuesTyped } from './in-page.ts';
import { addressAt, tracesIn, valueFor, withMarkedLabels } from './marks.ts';

/** More controls than most pages have; the rest is passed over. */
const MOST_CONTROLS = 40;
/** How long a page may take to be read, and its last number to be judged, in milliseconds. */
const SETTLED = 600;

/** What came of using one page. */
export interface Observed {
  /** How many controls were typed into. */
  readonly controls: number;
  /** How many messages its frames sent. Firefox lets no page hear those of private windows. */
  readonly messages: number;
  /** Whether the popup says that the page asks for something. */
  readonly isAsking: boolean;
  /** What was found where nothing may be, a line each. */
  readonly traces: readonly string[];
}

/** A page of the extension that looks at all it keeps and hears all it is told. */
export class Observer {
  readonly #browser: TestBrowser;
  readonly #extension: TestPage;
  readonly #readConsoles: ConsoleReader;
  readonly #typed = new Set<string>();

  private constructor(browser: TestBrowser, extension: TestPage, readConsoles: ConsoleReader) {
    this.#browser = browser;
    this.#extension = extension;
    this.#readConsoles = readConsoles;
  }

  static async begin(browser: TestBrowser): Promise<Observer> {
    const readConsoles = await browser.hearConsoles();
    const extension = await browser.openExtensionPage('site-owners.html');
    await extension.evaluate(beginHearing);
    return new Observer(browser, extension, readConsoles);
  }

  /** What of all that was typed, of labels and of addresses the extension has written to any console. */
  async inConsoles(): Promise<string[]> {
    return tracesIn(await this.#readConsoles(), [...this.#typed]);
  }

  /** Everything that is kept on the disk, for other devices, and in memory. */
  async kept(): Promise<object> {
    return { disk: await this.#extension.evaluate(dump), memory: await this.#extension.evaluate(readMemory) };
  }

  /**
   * Opens a page under a host, types into every control, asks the popup about it, and looks for what was
   * typed, its labels and its address in everything the extension keeps, says, is told and draws.
   */
  async use(host: string, html: string, options?: { readonly private: boolean }): Promise<Observed> {
    const url = addressAt(host);
    const page = await this.#browser.open(url, withMarkedLabels(html), options);
    await sleep(SETTLED);
    const controls = Math.min(await page.evaluate(countControls), MOST_CONTROLS);
    for (let at = 0; at < controls; at += 1) {
      // Only one control has the focus at a time.
      /* oxlint-disable no-await-in-loop */
      await page.evaluate(focusControl, at);
      await page.type(valueFor(at));
      /* oxlint-enable no-await-in-loop */
    }
    await sleep(SETTLED);
    const typed = await page.evaluate(valuesTyped);
    for (const value of typed) this.#typed.add(value);
    const drawn = [
      await page.evaluate(ownElements),
      await page.evaluateInClosedRoots((root) => root.innerHTML),
    ];
    const told = await this.#extension.evaluate(askAbout, url);
    const messages = await this.#extension.evaluate(takeHeard);
    const kept = await this.kept();
    await page.close();
    const places = { drawn, told, messages, kept };
    const traces = Object.entries(places).flatMap(([place, what]) =>
      tracesIn(what, typed).map((trace) => `${host}: ${trace} in what is ${place}`),
    );
    return { controls, messages: messages.length, isAsking: told?.state === 'asks', traces };
  }
}
