import { browser } from '../platform/browser.ts';
import { stored } from '../platform/stored.ts';
import { parsePolicy, parseSettings } from './parse.ts';
import { NO_POLICY, type Policy, type Settings } from './types.ts';

/** The person's own settings, whatever a policy says. */
export const ownSettings = stored<Settings>({ area: 'local', key: 'settings', parse: parseSettings });

/** What the organisation set; nothing where the browser has no managed storage or no policy. */
export async function readPolicy(): Promise<Policy> {
  try {
    return parsePolicy(await browser.storage.managed.get(null));
  } catch {
    // Firefox rejects when no policy file names the extension.
    return NO_POLICY;
  }
}

/** The settings in force: the person's own, under what a policy has locked. */
export async function readSettings(): Promise<Settings> {
  const [settings, policy] = await Promise.all([ownSettings.get(), readPolicy()]);
  return { ...settings, ...policy.locked };
}

/** Changes some of the person's settings. What a policy has locked stays as the policy wants it. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await ownSettings.update((settings) => ({ ...settings, ...change }));
}
