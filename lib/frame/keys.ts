import { hearFirst } from './early.ts';

const BUTTONS = 'button';

/** What keys reach while a card is open. */
interface Keyed {
  readonly field: HTMLElement;
  /** What holds the card's buttons. */
  readonly canvas: HTMLElement;
  readonly host: HTMLElement;
  readonly onEscape: () => void;
}

const isPlain = ({ altKey, ctrlKey, metaKey, isComposing }: KeyboardEvent) =>
  !altKey && !ctrlKey && !metaKey && !isComposing;

/**
 * Makes an open card reachable by keyboard. It hangs at the end of the page, far from its field in
 * the tab order, so Tab from the field goes into the card once, Tab from its last button goes on to
 * what follows the field, Shift+Tab from its first one back to the field. Escape closes it.
 *
 * @param signal ends with the card
 */
export function bindKeys({ field, canvas, host, onEscape }: Keyed, signal: AbortSignal): void {
  let hasVisited = false;
  const isAtField = () => field.matches(':focus');

  hearFirst(
    'keydown',
    (event) => {
      if (!event.isTrusted || !isPlain(event) || !(isAtField() || event.target === host)) return;
      if (event.key === 'Escape') {
        event.preventDefault();
        event.stopImmediatePropagation();
        onEscape();
      } else if (event.key === 'Tab' && !event.shiftKey && isAtField() && !hasVisited) {
        const first = canvas.querySelector<HTMLElement>(BUTTONS);
        // A card without room is there, but out of sight.
        if (!first?.checkVisibility({ visibilityProperty: true })) return;
        hasVisited = true;
        event.preventDefault();
        event.stopImmediatePropagation();
        first.focus();
      }
    },
    signal,
  );

  canvas.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Tab' || !isPlain(event)) return;
      const buttons = [...canvas.querySelectorAll<HTMLElement>(BUTTONS)];
      const edge = event.shiftKey ? buttons[0] : buttons.at(-1);
      if (event.target !== edge) return;
      // The browser moves on from whatever has the focus when this handler ends.
      field.focus({ preventScroll: true });
      if (event.shiftKey) event.preventDefault();
    },
    { signal },
  );
}
