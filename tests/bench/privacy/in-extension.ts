import type { PageReport } from '../../../lib/messages/map.ts';

/** The extension's API, in its own pages, as far as it is needed here. */
interface Extension {
  readonly runtime: {
    readonly onMessage: { addListener(hear: (message: unknown) => void): void };
    sendMessage(message: unknown): Promise<PageReport>;
  };
  readonly storage: Readonly<
    Record<'session' | 'sync' | 'local', { get(): Promise<Record<string, unknown>> }>
  >;
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
  };
}

declare const chrome: Extension;

/** Named as the window, since what Firefox runs a function in has a global of its own each time. */
type Hearing = Window & { heard?: unknown[] };

/*
 * Each function runs in a page of the extension, past the extension's own code, and can use nothing from
 * outside itself.
 */

/** Keeps all messages that frames send from now on: every page of an extension hears them. */
export function beginHearing(): void {
  const heard: unknown[] = [];
  (window as Hearing).heard = heard;
  chrome.runtime.onMessage.addListener((message) => {
    heard.push(message);
  });
}

/** The messages heard so far, which are then forgotten. */
export function takeHeard(): readonly unknown[] {
  return (window as Hearing).heard?.splice(0) ?? [];
}

/** What the background tells of the tab at an address: all that a warning and the popup show. */
export async function askAbout(address: string): Promise<PageReport | null> {
  const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
  return tab ? await chrome.runtime.sendMessage({ type: 'page', payload: { tabId: tab.id } }) : null;
}

/**
 * What lies in the storage for other devices and in memory, the latter with its seals broken.
 *
 * @throws where a sealed item can't be opened, since then nothing could be said of it
 */
export async function readMemory(): Promise<Record<'sync' | 'session', Record<string, unknown>>> {
  const { seal } = await chrome.storage.local.get();
  const opened = async (item: string, value: unknown): Promise<unknown> => {
    if (typeof value !== 'string') return value;
    if (!Array.isArray(seal)) throw new Error('There is no key to what is sealed');
    const key = await crypto.subtle.importKey('raw', new Uint8Array(seal), 'AES-GCM', false, ['decrypt']);
    const bytes = Uint8Array.from(atob(value), (letter) => letter.charCodeAt(0));
    const additionalData = new TextEncoder().encode(item);
    const cipher = { name: 'AES-GCM', iv: bytes.slice(0, 12), additionalData };
    const plain = await crypto.subtle.decrypt(cipher, key, bytes.slice(12));
    return JSON.parse(new TextDecoder().decode(plain));
  };
  const session: Record<string, unknown> = {};
  for (const [item, value] of Object.entries(await chrome.storage.session.get())) {
    session[item] = await opened(item, value);
  }
  return { sync: await chrome.storage.sync.get(), session };
}
