/** The form a control belongs to, or null. Read from the control, since a form's own properties can be covered by its fields' names. */
export function formOf(control: Element): HTMLFormElement | null {
  if ('form' in control && control.form instanceof HTMLFormElement) return control.form;
  return control.closest('form');
}

/** What a control is warned about with: its form, or the whole frame where it has none. */
export function scopeOf(control: Element): object {
  return formOf(control) ?? document;
}
