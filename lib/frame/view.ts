import type { Finding } from '../ask/types.ts';
import type { Kind } from '../ask/kinds.ts';
import type { Telling, TrustSpan } from '../messages/telling.ts';

/** All a warning shows, handed to the components anew after each change. */
export interface WarningView {
  readonly telling: Telling;
  /** What the control the warning stands at asks for. */
  readonly finding: Finding;
  /** The card has been visible, uncovered and still long enough for trust and going on to count. */
  readonly isReady: boolean;
  /** There is room for one line only. */
  readonly isTight: boolean;
  /** There is room at all; without, it is drawn out of sight until there is some. */
  readonly hasRoom: boolean;
  /** It stands at a frame, for a field inside that has no room for it. */
  readonly isAtFrame: boolean;
  /** What is held back until the person decides; null while nothing is. */
  readonly handover: Handover | null;
}

/** What is about to be sent. */
export interface Handover {
  readonly kinds: readonly Kind[];
  /** Whole seconds until going on is possible; 0 when it is. */
  readonly wait: number;
}

/** What a person can do with a warning. */
export interface WarningActions {
  dismiss(): void;
  trust(span: TrustSpan): void;
  explain(): void;
  /** Send after all. */
  goOn(): void;
  /** Don't send. */
  keepBack(): void;
}

/** Draws a warning into an element; with null it draws an empty one. Supplied by the components. */
export type Draw = (into: Element, view: WarningView | null, actions: WarningActions) => void;
