import type { Finding } from '../ask/types.ts';
import type { Telling } from '../messages/telling.ts';

/**
 * What the reader and the warning of one frame share. It hangs on the global of the extension's
 * isolated world, which no page can see.
 */
export interface Board {
  /** The controls that ask, with what they ask. Entries go when their control leaves the page. */
  readonly asking: ReadonlyMap<HTMLElement, Finding>;
  /** The background's last word; null while everything is quiet. */
  readonly telling: Telling | null;
  /** Aborted when the extension goes, is updated or a second copy takes over. */
  readonly signal: AbortSignal;
  /** Ends this copy's life, when the extension is gone. */
  retire(): void;
  /** Calls `listener` after each change of `asking` or `telling`, until `signal` aborts. */
  onChange(listener: () => void, signal: AbortSignal): void;
  /** Sends a message to the background; resolves to undefined when the background is gone. */
  send: import('./send.ts').Send;
}

const KEY = '__formwarn';

type World = typeof globalThis & { [KEY]?: Board };

/** The board of this frame, or null where no reader runs. */
export function currentBoard(): Board | null {
  return (globalThis as World)[KEY] ?? null;
}

/** Puts up the board of this frame; called once by the reader. */
export function putUpBoard(board: Board): void {
  (globalThis as World)[KEY] = board;
}

const DRAWN = '__formwarnDrawn';

/** The board of this frame for the warning's script, or null where a copy of it draws from it already. */
export function claimBoard(): Board | null {
  const world: World & { [DRAWN]?: Board } = globalThis;
  const board = currentBoard();
  if (!board || world[DRAWN] === board) return null;
  world[DRAWN] = board;
  return board;
}
