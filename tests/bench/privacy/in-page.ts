/*
 * Each function runs in the page under test and can use nothing from outside itself.
 */

/** Named as the window, since what Firefox runs a function in has a global of its own each time. */
type Tried = Window & { tried?: readonly HTMLElement[] };

/** How many controls somebody could type into now. */
export function countControls(): number {
  const all = document.querySelectorAll<HTMLElement>('input, textarea, [contenteditable]');
  const world: Tried = window;
  world.tried = [...all].filter((control) => {
    const isInput = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;
    const isOpen = isInput ? !control.disabled && !control.readOnly : control.isContentEditable;
    const noText = /^(?:button|checkbox|color|file|hidden|image|radio|range|reset|submit)$/i;
    return isOpen && control.checkVisibility() && !noText.test(control.getAttribute('type') ?? '');
  });
  return world.tried.length;
}

/** Gives one of them the focus. */
export function focusControl(at: number): void {
  (window as Tried).tried?.[at]?.focus();
}

/** What they hold. */
export function valuesTyped(): string[] {
  return ((window as Tried).tried ?? []).map((control) =>
    'value' in control ? String(control.value) : control.innerText,
  );
}

/** The elements that hang on the root beside head and body: of these pages, the extension's alone. */
export function ownElements(): string[] {
  return [...document.documentElement.children].slice(2).map(({ outerHTML }) => outerHTML);
}
