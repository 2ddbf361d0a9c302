import type { Finding } from '../ask/types.ts';
import type { Telling } from '../messages/telling.ts';
import type { Held } from './holding.ts';
import type { Reached } from './reaching.ts';
import type { WarningView } from './view.ts';

/** A card is ready for trust after this long in plain sight and still, in milliseconds. */
const READY_AFTER = 700;

/** Going on with sending takes this many milliseconds: time to read what goes to whom. */
const GO_ON_AFTER = 3000;

/** A warning that is open. */
export interface OpenWarning {
  reached: Reached;
  finding: Finding;
  readonly telling: Telling;
  /** What waits for the person's decision; null for a warning at a field. */
  readonly held: Held | null;
  /** When it opened, by `performance.now()`. */
  readonly since: number;
  /** Ends when the warning closes or moves to another field. */
  stay: AbortController;
  /** Milliseconds for which it has been in plain sight and still. */
  steadyFor: number;
  /** The browser confirms that it can be seen, where it can. */
  isVouched: boolean;
  /** There is room for one line at most. */
  isTight: boolean;
  /** There is room beside the field at all. */
  hasRoom: boolean;
}

/** Whether trust counts now, so that no page can lure a click onto it. */
export function isReady({ steadyFor, isVouched }: OpenWarning): boolean {
  return steadyFor >= READY_AFTER && isVouched;
}

/** Whole seconds until going on with sending is possible. */
export function secondsLeft({ steadyFor }: OpenWarning): number {
  return Math.max(0, Math.ceil((GO_ON_AFTER - steadyFor) / 1000));
}

/** What the components draw of an open warning. */
export function viewOf(open: OpenWarning): WarningView {
  const { telling, finding, isTight, hasRoom, held, reached } = open;
  return {
    telling,
    finding,
    isReady: isReady(open),
    isTight,
    hasRoom,
    isAtFrame: isFrame(reached.control),
    handover: held && { kinds: held.kinds, wait: secondsLeft(open) },
  };
}

/** Whether a warning stands at a frame in place of a field within it. */
export const isFrame = (control: Element): boolean => control instanceof HTMLIFrameElement;
