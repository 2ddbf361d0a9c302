import type { Browser, Target } from 'puppeteer-core';
import type { ConsoleReader } from '../types.ts';

const WRITTEN = ['Runtime.consoleAPICalled', 'Runtime.exceptionThrown', 'Log.entryAdded'] as const;

/** Hears the consoles of all pages and workers from now on, and keeps what names a script of an extension. */
export async function hearConsoles(puppet: Browser): Promise<ConsoleReader> {
  const written: string[] = [];
  const listen = async (target: Target): Promise<void> => {
    const session = await target.createCDPSession();
    for (const name of WRITTEN) session.on(name, (event) => written.push(JSON.stringify(event)));
    await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
  };
  // A target that has just gone writes nothing more.
  const tryListening = (target: Target): Promise<void> => listen(target).catch(() => undefined);
  puppet.on('targetcreated', tryListening);
  await Promise.all(puppet.targets().map(tryListening));
  return async () => written.filter((line) => line.includes('chrome-extension://'));
}
