import { KEY, type Hear, type Hearing, type World } from './hear.ts';

/** What sends, closes a card, opens a file chooser, reaches for a field, leaves it or shows that somebody is there. */
const TYPES = ['click', 'keydown', 'submit', 'input', 'change', 'pointerdown', 'focusin', 'focusout'];

/**
 * How many events a page may make up in so many milliseconds before it isn't listened to for the rest of them.
 * More than one, since a press on a page's own button may go on to a label and from there to a field.
 */
const MOST_MADE_UP = 8;
const REST = 100;

function begin(): Hearing {
  const hearers: Record<string, readonly Hear[] | undefined> = {};
  let pressed: Element | null = null;
  let madeUp = 0;

  const tell = (type: string, event: Event) => {
    const wasStopped = event.cancelBubble;
    for (const hear of hearers[type] ?? []) {
      // What one of us stopped didn't happen, for those who hear of it later.
      if (event.cancelBubble === wasStopped) hear(event);
    }
  };

  const noteChooser = (event: Event) => {
    const [target] = event.composedPath();
    if (!(target instanceof Element)) return;
    if (event.isTrusted) pressed = target;
    if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
    hearing.opened = { control: target, pressed, at: performance.now() };
    tell('chooser', event);
  };

  const listener = (event: Event) => {
    const { type, isTrusted } = event;
    // A page may open the chooser of a hidden field for a person who just pressed something.
    if (type === 'click' && (isTrusted || navigator.userActivation.isActive)) noteChooser(event);
    if (isTrusted) {
      tell(type, event);
      return;
    }
    if (madeUp === 0) {
      setTimeout(() => {
        madeUp = 0;
        hearing.listen();
      }, REST);
    }
    madeUp += 1;
    if (madeUp > MOST_MADE_UP) window.removeEventListener(type, listener, true);
  };

  const hearing: Hearing = {
    listen() {
      for (const type of TYPES) window.addEventListener(type, listener, true);
    },
    hear(type, hear, signal) {
      hearers[type] = [hear, ...(hearers[type] ?? [])];
      signal.addEventListener('abort', () => {
        hearers[type] = hearers[type]?.filter((each) => each !== hear);
      });
    },
    opened: null,
  };
  return hearing;
}

/**
 * Begins to hear what a person does, once a frame, before the page's first script: listeners at the window are
 * called in the order in which they came, so no page can swallow it. Until somebody hears by `hearFirst` it only
 * keeps the last file chooser that was opened; nothing of it leaves the frame.
 *
 * A page can make up events and time them to find out whether anybody listens. After a few it isn't listened to for
 * a moment, so that thousands take as long as if nobody did.
 */
export function listenEarly(): void {
  const world: World = globalThis;
  (world[KEY] ??= begin()).listen();
}
