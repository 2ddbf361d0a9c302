import { stored } from '../platform/stored.ts';
import { parseSettings } from './parse.ts';
import { readPolicy } from './policy.ts';
import type { Policy, Settings } from './types.ts';

/** The person's own settings, whatever a policy says. */
export const ownSettings = stored<Settings>({ area: 'local', key: 'settings', parse: parseSettings });

const inForce = (own: Settings, { locked }: Policy): Settings => ({ ...own, ...locked });

/** The settings in force: the person's own, under what a policy has locked. */
export async function readSettings(): Promise<Settings> {
  return inForce(...(await Promise.all([ownSettings.get(), readPolicy()])));
}

/** As `readSettings`, for warnings: where the browser can't read its storage, the settings of a new user. */
export async function lookAtSettings(): Promise<Settings> {
  return inForce(...(await Promise.all([ownSettings.look(), readPolicy()])));
}

/** Changes some of the person's settings. What a policy has locked stays as the policy wants it. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await ownSettings.update((settings) => ({ ...settings, ...change }));
}
