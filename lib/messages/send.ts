import { browser } from '../platform/browser.ts';
import type { PageMessages } from './map.ts';

/** Sends one of the messages that the extension's own pages may send, and resolves to its answer. */
export async function sendToBackground<Type extends keyof PageMessages>(
  type: Type,
  payload: PageMessages[Type]['payload'],
): Promise<PageMessages[Type]['answer']> {
  return (await browser.runtime.sendMessage({ type, payload })) as PageMessages[Type]['answer'];
}
