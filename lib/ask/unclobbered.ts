/*
 * A page can shadow what it likes on its forms and its document: `<input name=action>` becomes
 * `form.action`, `<img name=title>` becomes `document.title` (HTML standard, legacy override
 * built-ins). These read through the prototypes, which no page reaches.
 */

/** Reads a property of the prototype's that the page may have shadowed by a named element. */
export const genuine = <Interface extends object, Key extends keyof Interface>(
  prototype: Interface,
  key: Key,
  object: Interface,
): Interface[Key] => Reflect.get(prototype, key, object) as Interface[Key];

/** `element.getAttribute`, also on forms. */
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

const prototypeOf = (node: Node): ParentNode => {
  if (node instanceof Element) return Element.prototype;
  return node instanceof Document ? Document.prototype : DocumentFragment.prototype;
};

/** `querySelectorAll`, also on forms and the document. */
export const findAll = <Found extends Element = Element>(scope: Node, selector: string): NodeListOf<Found> =>
  prototypeOf(scope).querySelectorAll.call(scope, selector) as NodeListOf<Found>;

/** `firstElementChild`, also of forms and the document. */
export const firstElement = (node: Node): Element | null =>
  Reflect.get(prototypeOf(node), 'firstElementChild', node) as Element | null;

/** Whether a node is in the page, also for forms. */
export const isInPage = (node: Node): boolean => genuine(Node.prototype, 'isConnected', node);

/** A walker over the elements, and the texts if wanted, below a node. */
export const walk = (root: Node, show: number): TreeWalker =>
  Document.prototype.createTreeWalker.call(document, root, show);
