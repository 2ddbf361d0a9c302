/// <reference lib="dom" />
import { isControl } from '../../../lib/ask/controls.ts';
import { decide } from '../../../lib/ask/decide.ts';
import { passGate } from '../../../lib/ask/gate.ts';
import { pageKinds } from '../../../lib/ask/page.ts';
import type { Finding } from '../../../lib/ask/types.ts';
import { watchControls } from '../../../lib/ask/watch-controls.ts';
import { watchPage } from '../../../lib/ask/watch.ts';
import { listenEarly } from '../../../lib/hearing/early.ts';

/** One frame's answer: what each of its marked controls was found to ask, null for nothing. */
export interface FrameReport {
  readonly page: string;
  /** Names the frame among those of its page. */
  readonly frame: number;
  /** How many controls the frame had when the detector first read it, and how long that took, in milliseconds. */
  readonly controls: number;
  readonly time: number;
  /** How long it took only to read the same controls' attributes and labels, for comparison. */
  readonly plain: number;
  readonly fields: readonly {
    readonly truthId: string;
    readonly kind: string | null;
    readonly why: string;
  }[];
}

interface Chrome {
  readonly dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
  readonly runtime: {
    readonly onMessage: {
      addListener(listener: (message: { readonly page: string }) => Promise<void>): void;
    };
    sendMessage(report: FrameReport): Promise<unknown>;
  };
}
declare const chrome: Chrome;

/** Reads every control once, cold, as on a page just loaded. */
function firstLook(): { controls: number; time: number; plain: number } {
  const controls = Array.from(document.querySelectorAll<HTMLElement>('input,select,textarea')).filter(
    isControl,
  );
  const start = performance.now();
  let length = 0;
  for (const control of controls) {
    for (const { value } of control.attributes) length += value.length;
    for (const label of (control as HTMLInputElement).labels ?? []) length += label.textContent?.length ?? 0;
  }
  const middle = performance.now();
  const deciding = decide(controls, pageKinds(document));
  while (!deciding.next().done);
  const end = performance.now();
  return { controls: controls.length, time: end - middle, plain: length < 0 ? 0 : middle - start };
}

const first = firstLook();

let asking: ReadonlyMap<HTMLElement, Finding> = new Map();

const rootOf = (element: Element): ShadowRoot | null =>
  element instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(element) : null;

listenEarly();
// As in the extension: the gate first, and the reader once something passes it.
const gate = new AbortController();
watchControls(document, {
  signal: gate.signal,
  rootOf,
  decide: passGate,
  onChange() {
    gate.abort();
    watchPage(document, {
      signal: new AbortController().signal,
      rootOf,
      onChange: (now) => {
        asking = now;
      },
    });
  },
});

/** The marked controls of a root and of the shadow roots in it. */
function marked(root: ParentNode): HTMLElement[] {
  return Array.from(root.querySelectorAll<HTMLElement>('*')).flatMap((element) => {
    const inner = rootOf(element);
    return [...(element.dataset.truthId === undefined ? [] : [element]), ...(inner ? marked(inner) : [])];
  });
}

const frame = Math.random();
/** Looks that the detector gets before it must answer, in idle periods of the page. */
const LOOKS = 40;

const idle = (): Promise<void> =>
  new Promise((done) => {
    requestIdleCallback(() => done(), { timeout: 300 });
  });

chrome.runtime.onMessage.addListener(async ({ page }) => {
  for (let look = 0; look < LOOKS; look += 1) await idle();
  await chrome.runtime.sendMessage({
    page,
    frame,
    ...first,
    fields: marked(document).map((control) => ({
      truthId: control.dataset.truthId ?? '',
      kind: asking.get(control)?.kind ?? null,
      why: `${asking.get(control)?.signal ?? ''} ${asking.get(control)?.words ?? ''}`,
    })),
  });
});
