import { hearFirst } from '../hearing/hear.ts';

/** What a page may hear of a press or of the focus, beside clicks and keys. */
const TYPES = [
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'focus',
  'keypress',
  'keyup',
] as const;

/**
 * Keeps from the page what a person does in a warning, for as long as it is open. Scripts that hold the focus in
 * a form of their own listen at the document, ahead of the warning, and would take every press and every focus
 * outside of that form away, those on the warning's buttons too.
 *
 * A click is stopped and done again within the closed root, where no page hears of it: at its place, or, where it
 * comes of a key and has none (its `detail` is 0), on what had the focus. A screen reader's tells neither, and is
 * left alone.
 *
 * @param host what the warning hangs in
 * @param root its shadow root
 */
export function shield(host: Element, root: ShadowRoot, signal: AbortSignal): void {
  const keep = (event: Event) => {
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    // A press on the card must not take the focus, the selection or the caret from the field.
    if (event.type === 'mousedown') event.preventDefault();
  };
  for (const type of TYPES) window.addEventListener(type, keep, { capture: true, signal });
  let keyed: Element | null = null;
  const onKeydown = ({ target, key }: KeyboardEvent) => {
    keyed = target === host && (key === 'Enter' || key === ' ') ? root.activeElement : null;
  };
  const onClick = (event: MouseEvent) => {
    if (event.target !== host) return;
    const pressed = event.detail > 0 ? root.elementFromPoint(event.clientX, event.clientY) : keyed;
    keyed = null;
    if (!pressed) return;
    event.stopImmediatePropagation();
    pressed.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  };
  hearFirst('pointerdown', keep, signal);
  hearFirst('focusin', keep, signal);
  hearFirst('keydown', onKeydown, signal);
  hearFirst('click', onClick, signal);
}
