/** Input types that take no text of concern. A type the browser doesn't know is a text field. */
// prettier-ignore
const OTHER_TYPES: ReadonlySet<string> = new Set([
  'hidden', 'submit', 'button', 'image', 'reset', 'radio', 'checkbox', 'range', 'color', 'week', 'time',
]);

/** A selector of what may be a control; {@link isControl} tells. */
export const CONTROLS =
  'input,select,textarea,[contenteditable],[role=textbox],[role=searchbox],[role=spinbutton],[role=combobox]';

const TEXT_ROLES = /^(?:textbox|searchbox|spinbutton|combobox)$/;

/** Tells whether an element takes input from a person that could be personal data. */
export function isControl(element: Element): boolean {
  switch (element.localName) {
    case 'input':
      return !OTHER_TYPES.has((element as HTMLInputElement).type);
    case 'select':
    case 'textarea':
      return true;
    default: {
      const editable = element.getAttribute('contenteditable');
      if (editable !== null) return editable !== 'false';
      const role = element.getAttribute('role');
      // A combobox around an input is only its frame.
      return role !== null && TEXT_ROLES.test(role) && !element.querySelector('input');
    }
  }
}
