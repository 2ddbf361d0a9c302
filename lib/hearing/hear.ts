/** Where early.js keeps what it hears, on the global of our isolated world. */
export const KEY = '__formwarnEarly';

/** Hears of an event. */
export type Hear<Heard extends Event = Event> = (event: Heard) => void;

/** A file chooser that was opened. */
export interface Opened {
  readonly control: HTMLInputElement;
  /** What the person pressed to open it. */
  readonly pressed: Element | null;
  /** When, by `performance.now()`. */
  readonly at: number;
}

/** What one frame hears; begun by `listenEarly`. */
export interface Hearing {
  /** Listens on; puts back what `document.open()` takes away: every listener of a document and its window. */
  listen(): void;
  hear(type: string, hear: Hear, signal: AbortSignal): void;
  opened: Opened | null;
}

/** The global of the isolated world that our scripts in a frame share. */
export type World = typeof globalThis & { [KEY]?: Hearing };

interface HeardTypes extends Pick<
  WindowEventMap,
  'click' | 'keydown' | 'submit' | 'input' | 'change' | 'pointerdown' | 'focusin' | 'focusout'
> {
  /** A click that opens a file chooser, also one by which a page does so for a person. */
  readonly chooser: MouseEvent;
}

/**
 * Hears what a person does before the page does, until `signal` aborts; nothing that a page made up. Who comes later
 * hears sooner, and nobody hears of what another stopped before.
 */
export function hearFirst<Type extends keyof HeardTypes>(
  type: Type,
  hear: Hear<HeardTypes[Type]>,
  signal: AbortSignal,
): void {
  (globalThis as World)[KEY]?.hear(type, hear as Hear, signal);
}
