import { findAll, firstElement, genuine } from './unclobbered.ts';

/** Gives an element's shadow root, closed ones included where the browser lets an extension see them. */
export type RootOf = (element: Element) => ShadowRoot | null;

/** Built-in elements that may hold a shadow root, beside custom elements (DOM standard, attachShadow). */
// prettier-ignore
const HOSTS = [
  'div', 'span', 'p', 'section', 'article', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'footer', 'main', 'nav', 'aside',
  'blockquote',
];
/** Common elements that never hold one, the most common first: passing over them here costs no look at each. */
// prettier-ignore
const OTHERS = [
  'a', 'li', 'path', 'td', 'b', 'i', 'br', 'tr', 'img', 'option', 'input', 'label', 'ul', 'strong', 'em', 'svg', 'script',
  'button', 'use', 'g', 'th', 'dd', 'dt', 'code', 'small', 'link', 'meta', 'style', 'rect', 'circle', 'source', 'form',
  'select', 'tbody', 'table', 'html', 'head', 'body', 'title', 'noscript', 'figure', 'picture', 'time', 'sup', 'hr',
  'text', 'tspan', 'line', 'polygon', 'defs',
];
/**
 * What may hold a shadow root that nobody has come to yet: custom elements, and built-in ones with
 * nothing else in them. What hangs on any other is found when its controls get the focus.
 */
export const HOST = `:not(${[...HOSTS, ...OTHERS].join()}),:is(${HOSTS.join()}):empty`;

/** Names of custom elements hold a hyphen, and no others do that may hold a shadow root. */
const mayHold = ({ localName }: Element): boolean => localName.includes('-') || HOSTS.includes(localName);

/** How many elements one step looks at. */
const STEP = 25;
/** How many elements are searched in one go, which takes some two milliseconds, and how deep larger parts are divided. */
const MOST_AT_ONCE = 2500;
const DEEPEST = 8;

const isLarge = (node: Node): boolean =>
  !(node instanceof Element) || Element.prototype.getElementsByTagName.call(node, '*').length > MOST_AT_ONCE;

/** Finds the shadow roots on and below a node, not those inside them. Yields null between bounded steps. */
export function* shadowRoots(node: Node, rootOf: RootOf, depth = 0): Generator<ShadowRoot | null> {
  const isDivided = depth < DEEPEST && isLarge(node);
  const found = isDivided ? [] : findAll(node, HOST);
  for (let at = -1; at < found.length; at += 1) {
    if (at % STEP === STEP - 1) yield null;
    const element = at < 0 ? node : found[at];
    if (!(element instanceof Element) || !mayHold(element)) continue;
    const root = element.shadowRoot ?? rootOf(element);
    if (root) yield root;
  }
  let part = isDivided ? firstElement(node) : null;
  for (; part; part = genuine(Element.prototype, 'nextElementSibling', part)) {
    yield* shadowRoots(part, rootOf, depth + 1);
    yield null;
  }
}
