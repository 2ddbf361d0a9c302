import { hearFirst } from '../hearing/hear.ts';

const BUTTONS = 'button';

/** What keys reach while a card is open. */
interface Keyed {
  readonly field: HTMLElement;
  /** What the card hangs in, and its shadow root, which holds its buttons. */
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly onEscape: () => void;
}

const isPlain = ({ altKey, ctrlKey, metaKey, isComposing }: KeyboardEvent) =>
  !altKey && !ctrlKey && !metaKey && !isComposing;

/**
 * Makes an open card reachable by keyboard. It hangs at the end of the page, far from its field in
 * the tab order, so Tab from the field goes into the card once, Tab from its last button goes on to
 * what follows the field, Shift+Tab from its first one back to the field. Escape closes it. The page hears
 * no key that goes to the card: a script that keeps the focus in its form would turn back each Tab.
 *
 * @param signal ends with the card
 */
export function bindKeys({ field, host, root, onEscape }: Keyed, signal: AbortSignal): void {
  let hasVisited = false;

  const onTab = (event: KeyboardEvent, isInside: boolean) => {
    const buttons = [...root.querySelectorAll<HTMLElement>(BUTTONS)];
    if (isInside) {
      if (root.activeElement !== (event.shiftKey ? buttons[0] : buttons.at(-1))) return;
      // The browser moves on from whatever has the focus when this handler ends.
      field.focus({ preventScroll: true });
      if (event.shiftKey) event.preventDefault();
      return;
    }
    // A card without room is there, but out of sight.
    if (event.shiftKey || hasVisited || !buttons[0]?.checkVisibility({ visibilityProperty: true })) return;
    hasVisited = true;
    event.preventDefault();
    event.stopImmediatePropagation();
    buttons[0].focus();
  };

  hearFirst(
    'keydown',
    (event) => {
      const isInside = event.target === host;
      if (!isInside && !field.matches(':focus')) return;
      if (isInside) event.stopImmediatePropagation();
      if (!isPlain(event)) return;
      if (event.key === 'Escape') {
        event.preventDefault();
        event.stopImmediatePropagation();
        onEscape();
      } else if (event.key === 'Tab') onTab(event, isInside);
    },
    signal,
  );
}
