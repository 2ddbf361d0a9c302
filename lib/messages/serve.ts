import { browser, type Runtime } from '../platform/browser.ts';
import { parseWebUrl } from '../platform/web-url.ts';
import { FRAME_CHECKS, PAGE_CHECKS } from './check.ts';
import type { FrameMessages, PageMessages } from './map.ts';

/** The frame a message came from, as the browser vouches for it. */
export interface FrameSender {
  readonly tabId: number;
  readonly frameId: number;
  /** The address of the frame's own document. */
  readonly url: URL;
  /** The address the person sees. */
  readonly topUrl: URL;
  /** The tab is in a private window: nothing about it may be written. */
  readonly isPrivate: boolean;
}

export type FrameHandlers = {
  readonly [Type in keyof FrameMessages]: (
    payload: FrameMessages[Type]['payload'],
    sender: FrameSender,
  ) => Promise<FrameMessages[Type]['answer']>;
};

export type PageHandlers = {
  readonly [Type in keyof PageMessages]: (
    payload: PageMessages[Type]['payload'],
  ) => Promise<PageMessages[Type]['answer']>;
};

/** The sender as a frame of a web page; null when it is none. */
function frameOf(sender: Runtime.MessageSender & { origin?: string }): FrameSender | null {
  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId === undefined) return null;
  // about:blank, srcdoc and blob: documents have no host of their own; they belong to their origin, and a
  // sandboxed one to the page that holds it.
  const inTab = parseWebUrl(tab.url);
  const url = parseWebUrl(sender.url) ?? parseWebUrl(sender.origin) ?? inTab;
  if (!url) return null;
  return { tabId: tab.id, frameId, url, topUrl: inTab ?? url, isPrivate: tab.incognito };
}

/** Tells whether the sender is a page of this extension, such as the popup. */
const isOwnPage = (sender: Runtime.MessageSender): boolean =>
  sender.url?.startsWith(browser.runtime.getURL('')) ?? false;

const isEnvelope = (raw: unknown): raw is { type: string; payload: unknown } =>
  typeof raw === 'object' &&
  raw !== null &&
  'type' in raw &&
  'payload' in raw &&
  typeof raw.type === 'string';

/**
 * Answers messages from frames and from the extension's own pages. A message of unknown type, of
 * the wrong shape, or from a sender that may not send it is refused in silence: it may come from a
 * page that took over its renderer, and gets nothing to learn from.
 */
export function serveMessages(frames: FrameHandlers, pages: PageHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    const { type, payload } = message;
    if (isOwnPage(sender))
      return Object.hasOwn(pages, type) ? answerPage(pages, type as never, payload) : undefined;
    const frame = frameOf(sender);
    if (!frame || !Object.hasOwn(frames, type)) return undefined;
    return answerFrame(frames, type as never, payload, frame);
  });
}

function answerFrame<Type extends keyof FrameMessages>(
  handlers: FrameHandlers,
  type: Type,
  payload: unknown,
  sender: FrameSender,
): Promise<FrameMessages[Type]['answer']> | undefined {
  return FRAME_CHECKS[type](payload) ? handlers[type](payload, sender) : undefined;
}

function answerPage<Type extends keyof PageMessages>(
  handlers: PageHandlers,
  type: Type,
  payload: unknown,
): Promise<PageMessages[Type]['answer']> | undefined {
  return PAGE_CHECKS[type](payload) ? handlers[type](payload) : undefined;
}
