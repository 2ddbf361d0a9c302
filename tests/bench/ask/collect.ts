import type { FrameReport } from './frame.ts';

interface Worker {
  reports: FrameReport[];
  readonly chrome: {
    readonly tabs: {
      query(filter: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
      sendMessage(tab: number, message: { readonly page: string }): Promise<unknown>;
    };
  };
}

/**
 * Runs in the bench extension's worker: asks all frames of the tab at an address and gathers their
 * answers, until none has come for a while.
 */
export async function collectReports(page: string): Promise<FrameReport[]> {
  const self = globalThis as unknown as Worker;
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- only what stands inside reaches the worker
  const pause = (time: number): Promise<void> =>
    new Promise((done) => {
      setTimeout(done, time);
    });
  const mine = (): FrameReport[] => self.reports.filter((report) => report.page === page);
  for (let tries = 0; tries < 60 && mine().length === 0; tries += 1) {
    const tab = (await self.chrome.tabs.query({})).find(({ url }) => url === page);
    // Nobody hears before the browser has put the content script in.
    if (tab) await self.chrome.tabs.sendMessage(tab.id, { page }).catch(() => undefined);
    await pause(100);
  }
  for (let count = 0; count < mine().length;) {
    count = mine().length;
    await pause(150);
  }
  const latest = new Map(mine().map((report) => [report.frame, report]));
  self.reports = self.reports.filter((report) => report.page !== page);
  return [...latest.values()];
}
