import { stored } from '../platform/stored.ts';
import { parseSettings } from './parse.ts';
import { readPolicy } from './policy.ts';
import type { Settings } from './types.ts';

/** The person's own settings, whatever a policy says. */
export const ownSettings = stored<Settings>({ area: 'local', key: 'settings', parse: parseSettings });

/** The settings in force: the person's own, under what a policy has locked. */
export async function readSettings(): Promise<Settings> {
  const [settings, policy] = await Promise.all([ownSettings.get(), readPolicy()]);
  return { ...settings, ...policy.locked };
}

/** Changes some of the person's settings. What a policy has locked stays as the policy wants it. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await ownSettings.update((settings) => ({ ...settings, ...change }));
}
