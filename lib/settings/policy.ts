import { browser } from '../platform/browser.ts';
import { within } from '../platform/patience.ts';
import { stored } from '../platform/stored.ts';
import { parsePolicy } from './parse.ts';
import { NO_POLICY, type Policy } from './types.ts';

/**
 * How long the browser's answer is waited for, in milliseconds. Chrome answers within 5, except in
 * the first seconds after its start, while it loads policies: then nobody is answered, and no page
 * would be warned about.
 *
 * @see https://github.com/EFForg/privacybadger/pull/2982
 */
const PATIENCE = 50;

/** What the browser told last. */
const lastPolicy = stored<Policy>({ area: 'local', key: 'policy', parse: parsePolicy });

async function keep(policy: Policy): Promise<void> {
  if (JSON.stringify(policy) !== JSON.stringify(await lastPolicy.get())) await lastPolicy.set(policy);
}

async function askPolicy(): Promise<Policy> {
  let policy = NO_POLICY;
  try {
    policy = parsePolicy(await browser.storage.managed.get(null));
  } catch {
    // Firefox rejects when no policy file names the extension.
  }
  // What can't be kept is told again the next time.
  keep(policy).catch(() => undefined);
  return policy;
}

/**
 * What the organisation set; nothing where the browser has no managed storage or no policy. While the
 * browser doesn't answer, what it told last, before its restart.
 */
export function readPolicy(): Promise<Policy> {
  return within(PATIENCE, askPolicy(), lastPolicy.look);
}
