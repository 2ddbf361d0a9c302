import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from 'puppeteer-core';
import type { Sides } from './sides.ts';

type Extended = Sides['with'];

type Status = 'stopped' | 'starting' | 'running' | 'stopping';

type ExtensionWorld = typeof globalThis & {
  readonly chrome: { readonly runtime: { readonly onMessage: { addListener(hear: () => void): void } } };
  benchMessages?: number;
};

/** The extension's background, watched from outside and stopped at will. */
export class Background {
  readonly #side: Extended;
  readonly #session: CDPSession;
  #status: Status = 'stopped';
  #starts = 0;

  private constructor(side: Extended, session: CDPSession) {
    this.#side = side;
    this.#session = session;
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { runningStatus } of versions) {
        if (runningStatus === 'starting' && this.#status !== 'starting') this.#starts += 1;
        this.#status = runningStatus;
      }
    });
  }

  /** Watches through a tab behind the others that belongs to the extension and runs none of its scripts. */
  static async watch(side: Extended): Promise<Background> {
    const tab = await side.puppet.newPage({ background: true });
    await tab.goto(`chrome-extension://${side.extensionId}/manifest.json`);
    const session = await tab.createCDPSession();
    const background = new Background(side, session);
    await session.send('ServiceWorker.enable');
    return background;
  }

  /** Stops it as the browser does when it has been idle. */
  async stop(): Promise<void> {
    await this.#session.send('ServiceWorker.stopAllWorkers');
    while (this.#status !== 'stopped') await sleep(20);
  }

  /** Counts how often it is started, asleep at first, while something happens. */
  async wakeUps(happening: () => Promise<unknown>): Promise<number> {
    await this.stop();
    const before = this.#starts;
    await happening();
    return this.#starts - before;
  }

  /** Counts the messages it gets, awake, while something happens. */
  async messages(happening: () => Promise<unknown>): Promise<number> {
    const { puppet, extensionId } = this.#side;
    const [worker] = (await (await puppet.extensions()).get(extensionId)?.workers()) ?? [];
    if (!worker) throw new Error('The background sleeps, so its messages cannot be counted');
    await worker.evaluate(() => {
      const world = globalThis as ExtensionWorld;
      if (world.benchMessages === undefined) {
        world.chrome.runtime.onMessage.addListener(() => {
          world.benchMessages = (world.benchMessages ?? 0) + 1;
        });
      }
      world.benchMessages = 0;
    });
    await happening();
    return worker.evaluate(() => (globalThis as ExtensionWorld).benchMessages ?? 0);
  }
}
