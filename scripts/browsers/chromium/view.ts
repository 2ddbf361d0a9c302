import type { Page as Tab } from 'puppeteer-core';
import type { InPage, View } from '../types.ts';

/** A document in Chromium, such as the popup's. */
export class ChromiumView implements View {
  protected readonly tab: Tab;

  constructor(tab: Tab) {
    this.tab = tab;
  }

  async evaluate<Args extends readonly unknown[], Result>(
    run: InPage<Args, Result>,
    ...args: Args
  ): Promise<Awaited<Result>> {
    return (await this.tab.evaluate(`(${run})(...${JSON.stringify(args)})`)) as Awaited<Result>;
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(await this.tab.screenshot());
  }

  async close(): Promise<void> {
    await this.tab.close();
  }
}
