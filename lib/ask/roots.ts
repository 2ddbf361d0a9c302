import { walk } from './unclobbered.ts';

/** Gives an element's shadow root, closed ones included where the browser lets an extension see them. */
export type RootOf = (element: Element) => ShadowRoot | null;

/** Built-in elements that may hold a shadow root, beside custom elements (DOM standard, attachShadow). */
// prettier-ignore
const HOSTS: ReadonlySet<string> = new Set([
  'article', 'aside', 'blockquote', 'body', 'div', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
  'header', 'main', 'nav', 'p', 'section', 'span',
]);

/** How many elements one step looks at. */
const STEP = 200;

/** Finds the shadow roots on and below a node, not those inside them. Yields null between bounded steps. */
export function* shadowRoots(node: Node, rootOf: RootOf): Generator<ShadowRoot | null> {
  const walker = walk(node, NodeFilter.SHOW_ELEMENT);
  let seen = 0;
  for (let at: Node | null = walker.currentNode; at; at = walker.nextNode()) {
    seen += 1;
    if (seen % STEP === 0) yield null;
    if (!(at instanceof Element)) continue;
    const element = at;
    const name = element.localName;
    if (!HOSTS.has(name) && !name.includes('-')) continue;
    const root = element.shadowRoot ?? rootOf(element);
    if (root) yield root;
  }
}
