import { hearFirst } from '../hearing/hear.ts';

/** Types of input that hold other things than numbers of a person, or that nobody but the site may look at. */
const OTHER_TYPES = /^(?:password|search|email|url|date|month|week|time|datetime-local|color|range|hidden)$/;

/** The text typed so far into what has the caret; empty where there is none to look at. */
function typedText(target: EventTarget | undefined): string {
  if (target instanceof HTMLTextAreaElement) return target.value;
  if (target instanceof HTMLInputElement) return OTHER_TYPES.test(target.type) ? '' : target.value;
  const node = target instanceof HTMLElement && target.isContentEditable ? getSelection()?.focusNode : null;
  return node instanceof Text ? node.data : '';
}

/** What has the focus, also inside open shadow roots. */
export function focused(page: Document): Element | null {
  let element = page.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/**
 * Looks at what the person types or pastes in any control that takes text, beginning with what has the
 * focus. The text goes no further than `look`, which tells what it found in it.
 *
 * @param onFound is given the control and what was found in it; null when there is nothing any more
 */
export function watchTyping<Found>(
  page: Document,
  look: (text: string, control: HTMLElement) => Found | null,
  onFound: (control: HTMLElement, found: Found | null) => void,
  signal: AbortSignal,
): void {
  const lookAt = (target: EventTarget | null | undefined): void => {
    if (!(target instanceof HTMLElement)) return;
    onFound(target, look(typedText(target), target));
  };
  hearFirst('input', (event) => lookAt(event.composedPath()[0]), signal);
  lookAt(focused(page));
}
