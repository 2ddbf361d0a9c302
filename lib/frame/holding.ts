import type { Kind } from '../ask/kinds.ts';
import { hearFirst } from '../hearing/hear.ts';
import type { Board } from './board.ts';
import { comesBefore, formOf, scopeOf } from './forms.ts';
import { SENDING_WORDS } from './sending-words.ts';
import { isFilled } from './sharing.ts';

/** Something that would have been sent, held back until the person decides. */
export interface Held {
  readonly scope: object;
  readonly control: HTMLElement;
  readonly kinds: readonly Kind[];
  /** A form's submit, which the page and the sentinel hear again when it is released. */
  readonly isSubmit: boolean;
  /** Lets it happen after all. */
  release(): void;
}

const PRESSABLE =
  'button, [role="button"], input[type="submit"], input[type="button"], input[type="image"], a';

/** Longer texts are no button's words. */
const LONGEST_WORDS = 80;

/** Whether a button's words say that it sends something. */
function saysSend(button: Element): boolean {
  const value = button instanceof HTMLInputElement ? button.value : '';
  const said = [button.textContent, value, button.ariaLabel, button.getAttribute('title')]
    .filter((text) => text && text.length <= LONGEST_WORDS)
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ');
  // Scripts without upper case mostly write without spaces too; elsewhere a word begins at one.
  return SENDING_WORDS.some((word) => ` ${said}`.includes(/^\p{Lo}/u.test(word) ? word : ` ${word}`));
}

const isSubmitButton = (button: Element): button is HTMLButtonElement | HTMLInputElement =>
  (button instanceof HTMLButtonElement && button.type === 'submit') ||
  (button instanceof HTMLInputElement && (button.type === 'submit' || button.type === 'image'));

/** The controls that were filled and would go along when `source` sends. */
function goingAlong(board: Board, form: HTMLFormElement | null): readonly HTMLElement[] {
  return [...board.asking.keys()].filter((control) => isFilled(control) && formOf(control) === form);
}

/** What a click on `target` would send: the filled controls of its form, or the loose ones before it. */
function sentByClick(board: Board, button: Element): readonly HTMLElement[] {
  const form = formOf(button);
  if (isSubmitButton(button) && form) return goingAlong(board, form);
  if (!saysSend(button)) return [];
  const along = [...goingAlong(board, form), ...(form ? goingAlong(board, null) : [])];
  return along.filter((control) => comesBefore(control, button));
}

/** Sends a form as its own button would, once; the page's own checks run as always. */
function resubmit(form: HTMLFormElement, submitter: HTMLElement | null): void {
  const stillIts = submitter?.isConnected && formOf(submitter) === form ? submitter : null;
  // By prototype, since a field named "requestSubmit" covers the form's own method.
  HTMLFormElement.prototype.requestSubmit.call(form, stillIts);
}

/**
 * Holds back what would send filled controls that ask: submits by button, Enter or script's
 * `requestSubmit`, buttons of pages without forms, Enter there, and files as they are chosen.
 * `form.submit()` and what a page sends while a person types fire no event that could be held.
 *
 * @param isOpen whether these kinds may go from this scope without a question
 */
export function holdBack(
  board: Board,
  isOpen: (scope: object, kinds: readonly Kind[]) => boolean,
  onHeld: (held: Held) => void,
): void {
  const { signal } = board;

  const tryHold = (
    event: Event,
    controls: readonly HTMLElement[],
    isSubmit: boolean,
    release: () => void,
  ): void => {
    const [control] = controls;
    if (!control) return;
    const kinds = [...new Set(controls.flatMap((each) => board.asking.get(each)?.kind ?? []))];
    const scope = scopeOf(control);
    if (isOpen(scope, kinds)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    onHeld({ scope, control, kinds, isSubmit, release });
  };

  const onSubmit = (event: SubmitEvent) => {
    const form = event.composedPath()[0];
    if (!(form instanceof HTMLFormElement)) return;
    tryHold(event, goingAlong(board, form), true, () => resubmit(form, event.submitter));
  };

  const onClick = (event: MouseEvent) => {
    const target = event.composedPath()[0];
    const button = target instanceof Element ? target.closest<HTMLElement>(PRESSABLE) : null;
    if (!button) return;
    tryHold(event, sentByClick(board, button), isSubmitButton(button), () =>
      HTMLElement.prototype.click.call(button),
    );
  };

  const onKeydown = (event: KeyboardEvent) => {
    const target = event.composedPath()[0];
    if (event.key !== 'Enter' || event.isComposing || event.shiftKey) return;
    if (!(target instanceof HTMLInputElement) || formOf(target) || target.ariaExpanded === 'true') return;
    const { key, code } = event;
    tryHold(event, goingAlong(board, null), false, () => {
      target.dispatchEvent(
        new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, composed: true }),
      );
    });
  };

  const onChosen = (event: Event) => {
    const target = event.composedPath()[0];
    if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
    if (!board.asking.has(target) || !isFilled(target)) return;
    tryHold(event, [target], false, () => {
      target.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      target.dispatchEvent(new Event('change', { bubbles: true }));
    });
  };

  hearFirst('submit', onSubmit, signal);
  hearFirst('click', onClick, signal);
  hearFirst('keydown', onKeydown, signal);
  hearFirst('input', onChosen, signal);
  hearFirst('change', onChosen, signal);
}
