/** A control and the hosts of the shadow trees it is in, from within outwards. */
function outwards(control: Element): readonly Element[] {
  const root = control.getRootNode();
  return [control, ...(root instanceof ShadowRoot ? outwards(root.host) : [])];
}

/**
 * The form a control belongs to, or null. Read from the control, since a form's own properties can be covered by
 * its fields' names. What is inside a component belongs to the form the component is in.
 */
export function formOf(control: Element): HTMLFormElement | null {
  for (const step of outwards(control)) {
    if ('form' in step && step.form instanceof HTMLFormElement) return step.form;
    const form = step.closest('form');
    if (form) return form;
  }
  return null;
}

/** Whether a control comes before a button, inside and outside of components. */
export function comesBefore(control: Element, button: Element): boolean {
  for (const one of outwards(control)) {
    const other = outwards(button).find((step) => step.getRootNode() === one.getRootNode());
    // Positions are told within one tree alone. A component around the control may have its button below it.
    if (other) {
      const place = one.compareDocumentPosition(other);
      return !(place & Node.DOCUMENT_POSITION_PRECEDING) || Boolean(place & Node.DOCUMENT_POSITION_CONTAINS);
    }
  }
  return false;
}

/** What a control is warned about with: its form, or the whole frame where it has none. */
export function scopeOf(control: Element): object {
  return formOf(control) ?? document;
}
