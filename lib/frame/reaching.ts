import { takeOpened } from '../hearing/chooser.ts';
import { hearFirst } from '../hearing/hear.ts';
import type { Board } from './board.ts';
import { isFrame } from './open-warning.ts';

/** What a person reached for. */
export interface Reached {
  readonly control: HTMLElement;
  /** What was pressed to get there, where it wasn't the control itself. */
  readonly pressed: Element | null;
}

/** The control that asks and has the focus, or null. Finds it in closed shadow roots as well. */
export function focusedAsking(board: Board): HTMLElement | null {
  for (const control of board.asking.keys()) if (hasFocus(control)) return control;
  return null;
}

/** Whether a control, or something inside a frame, has the focus. `:focus` tells nothing of frames. */
export function hasFocus(control: Element): boolean {
  const root = control.getRootNode();
  const isActive = (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === control;
  return control.matches(':focus') || (isFrame(control) && isActive);
}

/** The control that asks on an event's way, or null. */
function askingOn(board: Board, event: Event): HTMLElement | null {
  for (const step of event.composedPath()) {
    if (step instanceof HTMLElement && board.asking.has(step)) return step;
  }
  return null;
}

/** Every tree that holds a control that asks: focus moving inside a shadow root isn't heard outside it. */
const treesOf = (board: Board) => new Set([...board.asking.keys()].map((control) => control.getRootNode()));

/**
 * Calls `onReach` when a control that asks is focused, typed into, or its file chooser opened, and
 * `onLeave` when the focus goes to something else. Hears nothing a page script made up, except the
 * clicks by which a page opens a chooser for a person who just pressed something.
 */
export function watchReaching(
  board: Board,
  onReach: (reached: Reached) => void,
  onLeave: (to: Element | null) => void,
): void {
  const { signal } = board;
  const options = { capture: true, passive: true, signal };

  const onFocus = (event: Event) => {
    const control = focusedAsking(board);
    if (control) onReach({ control, pressed: null });
    else onLeave(event.target instanceof Element ? event.target : null);
  };
  const onBlur = () => {
    setTimeout(() => {
      const { activeElement } = document;
      if (activeElement === document.body || !activeElement) onLeave(null);
    });
  };
  const onInput = (event: Event) => {
    const control = askingOn(board, event);
    if (control) onReach({ control, pressed: null });
  };
  /** Told of late where a chooser was opened before anybody knew what its field asks for. */
  const onOpened = () => {
    const opened = board.telling && takeOpened((control) => board.asking.has(control));
    if (opened) onReach(opened);
  };

  hearFirst('focusin', onFocus, signal);
  hearFirst('focusout', onBlur, signal);
  hearFirst('input', onInput, signal);
  hearFirst('chooser', onOpened, signal);
  const heard = new WeakSet<Node>();
  const hear = () => {
    for (const tree of treesOf(board)) {
      if (heard.has(tree) || tree === document) continue;
      heard.add(tree);
      tree.addEventListener('focusin', onFocus, options);
      tree.addEventListener('focusout', onBlur, options);
    }
  };
  hear();
  board.onChange(hear, signal);
  onOpened();
  board.onChange(onOpened, signal);
}
