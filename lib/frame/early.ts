/**
 * Hears what a person does before the page can: listeners at the window are called in the order in
 * which they came, so these come before the page's first script runs. Until a warning is due they
 * only keep the last file chooser that was opened; nothing of it leaves the frame.
 */

const KEY = '__formwarnEarly';

/** What sends, closes a card or opens a file chooser. */
const TYPES = ['click', 'keydown', 'submit', 'input', 'change'] as const;
type EarlyType = (typeof TYPES)[number];

type Hear = (event: Event) => void;

/** A file chooser that was opened. */
export interface Opened {
  readonly control: HTMLInputElement;
  /** What the person pressed to open it. */
  readonly pressed: Element | null;
  /** When, by `performance.now()`. */
  readonly at: number;
}

interface Early {
  /** By type of event. */
  readonly hearers: Record<string, Set<Hear> | undefined>;
  readonly listener: Hear;
  opened: Opened | null;
}

type World = typeof globalThis & { [KEY]?: Early };

function begin(): Early {
  let pressed: Element | null = null;
  const noteChooser = (event: Event) => {
    // A page may open the chooser of a hidden field for a person who just pressed something.
    if (!event.isTrusted && !navigator.userActivation.isActive) return;
    const [target] = event.composedPath();
    if (!(target instanceof Element)) return;
    if (event.isTrusted) pressed = target;
    if (target instanceof HTMLInputElement && target.type === 'file') {
      early.opened = { control: target, pressed, at: performance.now() };
    }
  };
  const early: Early = {
    hearers: {},
    listener(event) {
      if (event.type === 'click') noteChooser(event);
      const hearers = early.hearers[event.type];
      if (hearers) for (const hear of hearers) hear(event);
    },
    opened: null,
  };
  return early;
}

/**
 * Begins to hear, once a frame. Called again it puts back what `document.open()` takes away: every
 * listener of a document and its window.
 */
export function listenEarly(): Early {
  const world: World = globalThis;
  const early = (world[KEY] ??= begin());
  for (const type of TYPES) window.addEventListener(type, early.listener, true);
  return early;
}

/** Hears events of a type before the page does, until `signal` aborts. */
export function hearFirst<Type extends EarlyType>(
  type: Type,
  hear: (event: WindowEventMap[Type]) => void,
  signal: AbortSignal,
): void {
  const hearers = (listenEarly().hearers[type] ??= new Set());
  hearers.add(hear as Hear);
  signal.addEventListener('abort', () => hearers.delete(hear as Hear));
}

/** How long ago a chooser may have been opened for a warning about it to be in time, in milliseconds. */
const FRESH = 10_000;

/** Takes the file chooser that was opened last, if it is one of those asked for, so that it is told of once. */
export function takeOpened(isAsked: (control: HTMLElement) => boolean): Opened | null {
  const early = listenEarly();
  const { opened } = early;
  const isFresh = opened !== null && performance.now() - opened.at <= FRESH;
  if (isFresh && !isAsked(opened.control)) return null;
  early.opened = null;
  return isFresh ? opened : null;
}
