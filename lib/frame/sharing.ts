import { hearFirst } from '../hearing/hear.ts';
import { comesBefore, formOf } from './forms.ts';

/** Tells whether something was entered into a control. The value itself is looked at no further. */
export function isFilled(control: HTMLElement): boolean {
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)
    return control.value !== '';
  if (control instanceof HTMLSelectElement) return control.selectedIndex > 0;
  return control.isContentEditable && control.textContent?.trim() !== '';
}

const BUTTON =
  'button, [role="button"], input[type="submit"], input[type="button"], input[type="image"], a[href]';

/**
 * Calls `onShare` when the person sends a form in which a control that asks was filled, or, where
 * such a control belongs to no form, presses a button behind it. Scripted submits fire no event
 * and are not seen; what a warning holds back is stopped before it is heard of here.
 */
export function watchSharing(
  asking: () => Iterable<HTMLElement>,
  onShare: () => void,
  signal: AbortSignal,
): void {
  const filled = () => [...asking()].filter(isFilled);
  const onSubmit = (event: SubmitEvent) => {
    const form = event.composedPath()[0];
    if (filled().some((control) => formOf(control) === form)) onShare();
  };
  const onClick = (event: MouseEvent) => {
    const target = event.composedPath()[0];
    const button = target instanceof Element ? target.closest(BUTTON) : null;
    if (button && filled().some((control) => !formOf(control) && comesBefore(control, button))) onShare();
  };
  hearFirst('submit', onSubmit, signal);
  hearFirst('click', onClick, signal);
}
