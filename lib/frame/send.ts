import type { FrameMessages, TellingMessage } from '../messages/map.ts';

/** Sends one of the messages a frame may send. */
export type Send = <Type extends keyof FrameMessages>(
  type: Type,
  payload: FrameMessages[Type]['payload'],
) => Promise<FrameMessages[Type]['answer'] | undefined>;

interface MessageEvent {
  addListener(listener: (message: TellingMessage) => void): void;
  removeListener(listener: (message: TellingMessage) => void): void;
}

interface Runtime {
  readonly id?: string;
  readonly onMessage: MessageEvent;
  sendMessage(message: unknown): Promise<unknown>;
}

declare const chrome: { readonly runtime?: Runtime };

/** Whether the extension is still there. Chrome clears `runtime.id` in scripts that outlived theirs. */
export function isExtensionAlive(): boolean {
  try {
    return Boolean(chrome.runtime?.id);
  } catch {
    return false;
  }
}

/**
 * Sends to the background through the browser's own promise API. The polyfill stays out of the
 * scripts that run in every frame, for its bytes. Resolves to undefined when the extension was
 * removed or updated under the page, since then nobody can answer.
 */
export const send: Send = async (type, payload) => {
  try {
    if (!chrome.runtime?.id) return undefined;
    return (await chrome.runtime.sendMessage({ type, payload })) as never;
  } catch {
    return undefined;
  }
};

/** After how many milliseconds a background that does not answer is asked again. */
const RETRIES = [300, 1000, 3000];

/**
 * Sends a message that is always answered, again and again for a few seconds while the background is
 * not there yet, as when the browser starts. Resolves to undefined when it never comes or the signal
 * aborts.
 */
export async function sendUntilAnswered<Type extends keyof FrameMessages>(
  type: Type,
  payload: FrameMessages[Type]['payload'],
  signal: AbortSignal,
): Promise<FrameMessages[Type]['answer'] | undefined> {
  let answer = await send(type, payload);
  for (const pause of RETRIES) {
    if (answer !== undefined || signal.aborted) break;
    // Each try waits for the one before.
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => {
      setTimeout(resolve, pause);
    });
    // oxlint-disable-next-line no-await-in-loop
    if (!signal.aborted) answer = await send(type, payload);
  }
  return answer;
}

/** Hears what the background says of its own accord, until the signal aborts. */
export function hearBackground(listener: (message: TellingMessage) => void, signal: AbortSignal): void {
  const onMessage = chrome.runtime?.onMessage;
  onMessage?.addListener(listener);
  signal.addEventListener('abort', () => onMessage?.removeListener(listener));
}
