import { findAll } from './unclobbered.ts';

/** Gives an element's shadow root, closed ones included where the browser lets an extension see them. */
export type RootOf = (element: Element) => ShadowRoot | null;

/** Built-in elements that may hold a shadow root, beside custom elements (DOM standard, attachShadow). */
// prettier-ignore
const HOSTS = [
  'div', 'span', 'p', 'section', 'article', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'footer', 'main', 'nav', 'aside',
  'blockquote', 'body',
];
const HOST_NAMES: ReadonlySet<string> = new Set(HOSTS);
/** Common elements that never hold one, the most common first: passing over them here costs no look at each. */
// prettier-ignore
const OTHERS = [
  'a', 'li', 'path', 'td', 'b', 'i', 'br', 'tr', 'img', 'option', 'input', 'label', 'ul', 'strong', 'em', 'svg', 'script',
  'button', 'use', 'g', 'th', 'dd', 'dt', 'code', 'small', 'link', 'meta', 'style', 'rect', 'circle', 'source', 'form',
  'select', 'tbody', 'table', 'html', 'head', 'title', 'noscript', 'figure', 'picture', 'time', 'sup', 'hr',
];
const ANY_HOST = `:not(${OTHERS.join()})`;
/** Custom elements, and built-in ones with nothing else in them. */
const LIKELY_HOST = `:not(${[...HOSTS, ...OTHERS].join()}),:is(${HOSTS.join()}):empty`;

/** How many elements one step looks at. */
const STEP = 50;
/** How many built-in elements with content are asked for a root: each question costs microseconds. */
const MOST_ASKED = 2000;

/**
 * Finds the shadow roots on and below a node, not those inside them. Yields null between bounded steps.
 *
 * @param likely whether only custom elements and empty ones are looked at, as when looking again
 */
export function* shadowRoots(node: Node, rootOf: RootOf, likely = false): Generator<ShadowRoot | null> {
  const found = findAll(node, likely ? LIKELY_HOST : ANY_HOST);
  let asked = 0;
  for (let at = -1; at < found.length; at += 1) {
    if (at % STEP === STEP - 1) yield null;
    const element = at < 0 ? node : found[at];
    if (!(element instanceof Element)) continue;
    const name = element.localName;
    if (HOST_NAMES.has(name)) {
      if (element.firstChild) asked += 1;
      if (element.firstChild && asked > MOST_ASKED) continue;
    } else if (!name.includes('-')) continue;
    const root = element.shadowRoot ?? rootOf(element);
    if (root) yield root;
  }
}
