/** One field of a form, as a page may write it. */
export interface Field {
  readonly words: string;
  readonly place: 'label' | 'before' | 'cell' | 'placeholder' | 'aria-label';
  readonly type: 'text' | 'search' | 'tel' | 'number';
  /** The words come after the control has been there for a while. */
  readonly isLate: boolean;
  /** It is put in, taken out and put in again. */
  readonly isRestless: boolean;
}

export interface Form {
  readonly fields: readonly Field[];
  /** How many shadow roots it lies in. */
  readonly depth: number;
}

/** When a field comes among the others, and how long passes after each thing done to it, in milliseconds. */
export interface Step {
  readonly rank: number;
  readonly pauses: readonly [number, number, number];
}

interface Row {
  readonly node: HTMLElement;
  /** Gives it its words. */
  readonly name: () => void;
}

/** A field's row. */
function row({ words, place, type }: Field, at: number): Row {
  const node = document.createElement('div');
  const control = document.createElement('input');
  control.type = type;
  control.dataset.at = String(at);
  const text = document.createElement(place === 'label' ? 'label' : 'span');
  if (place === 'placeholder' || place === 'aria-label') {
    // An attribute that changes is not watched: it is there from the start.
    control.setAttribute(place, words);
    node.append(control);
    return { node, name: () => {} };
  }
  if (place === 'label') {
    text.append(control);
    node.append(text);
  } else if (place === 'before') node.append(text, control);
  else {
    const table = node.appendChild(document.createElement('table'));
    const cells = table.insertRow();
    cells.insertCell().append(text);
    cells.insertCell().append(control);
  }
  return { node, name: () => text.prepend(words) };
}

/** Puts up a form's place in the page, within as many shadow roots as it lies in, and other text around it. */
function putUp({ depth }: Form, around: readonly string[]): HTMLFormElement {
  const main = document.createElement('main');
  const asides = around.map((words) => {
    const aside = document.createElement('aside');
    aside.append(words);
    return aside;
  });
  const element = document.createElement('form');
  let at: HTMLElement | ShadowRoot = main;
  for (let level = 0; level < depth; level += 1) {
    const host = document.createElement('div');
    at.append(host);
    at = host.attachShadow({ mode: 'open' });
  }
  at.append(element);
  const middle = Math.floor(asides.length / 2);
  document.body.append(...asides.slice(0, middle), main, ...asides.slice(middle));
  return element;
}

/** Puts a form into the page whole. */
export function build(form: Form, around: readonly string[] = []): void {
  const element = putUp(form, around);
  for (const [at, field] of form.fields.entries()) {
    const { node, name } = row(field, at);
    name();
    element.append(node);
  }
}

/**
 * Puts a form into the page field by field, in any order.
 *
 * @param steps one for each field
 * @param pass lets so many milliseconds pass
 */
export async function buildBitByBit(
  form: Form,
  steps: readonly Step[],
  pass: (time: number) => Promise<unknown>,
): Promise<void> {
  const element = putUp(form, []);
  const rows = form.fields.map((field, at) => ({
    ...row(field, at),
    ...field,
    ...(steps[at] ?? { rank: 0, pauses: [0, 0, 0] as const }),
  }));
  // Each field comes after the one before.
  /* oxlint-disable no-await-in-loop */
  for (const one of rows.toSorted((a, b) => a.rank - b.rank)) {
    const put = () => {
      const after = rows.slice(rows.indexOf(one) + 1).find(({ node }) => node.parentNode === element);
      element.insertBefore(one.node, after?.node ?? null);
    };
    if (!one.isLate) one.name();
    put();
    await pass(one.pauses[0]);
    if (one.isRestless) {
      one.node.remove();
      await pass(one.pauses[1]);
      put();
    }
    if (one.isLate) one.name();
    await pass(one.pauses[2]);
  }
  /* oxlint-enable no-await-in-loop */
}
