/** Elements whose text is no label: what is chosen, typed, pressed or run. */
// prettier-ignore
const NO_LABELS = [
  'script', 'style', 'select', 'datalist', 'textarea', 'button', 'noscript', 'template', 'title', 'desc', 'math', 'object', 'iframe',
];
const NO_LABEL_NAMES: ReadonlySet<string> = new Set(NO_LABELS);
/** A selector of all elements whose text is no label. */
export const NO_LABEL = `${NO_LABELS.join()},[hidden]`;
// prettier-ignore
const INLINE: ReadonlySet<string> = new Set([
  'a', 'abbr', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'em', 'font', 'i', 'ins', 'kbd', 'mark', 'q', 's', 'small',
  'span', 'strong', 'sub', 'sup', 'u', 'var', 'wbr',
]);
const UNSEEN_STYLE = /display:none|visibility:hidden|font-size:0(?!\.?\d*[1-9])|opacity:0(?!\.?\d*[1-9])/;

/** Classes of text for screen readers, which is no part of the word before it. */
const HEARD_ONLY = /\bsr-only\b|\bvisually-?hidden\b/;

/** Whether a text has a letter of any script. Unicode's own classes take too long to compile. */
export const hasLetter = (text: string): boolean => /[A-Za-z\u00c0-\uffff]/.test(text);

/** Tells whether an element starts a line of its own, judged by its name, so that no layout is needed. */
export const isBlock = (element: Element): boolean => !INLINE.has(element.localName);

/** Whether an element is hidden by its own style attribute, which costs nothing to see. */
export function isStyledAway(element: Element): boolean {
  const style = element.getAttribute('style');
  return style !== null && UNSEEN_STYLE.test(style.slice(0, 300).toLowerCase().replace(/\s/g, ''));
}

/**
 * Whether an element between two pieces of one word is a decoy nobody sees. Only then is its style
 * computed: splitting a word is rare enough in honest pages.
 */
export function isDecoy(element: Element, before: string, after: string): boolean {
  if (!hasLetter(before.slice(-1)) || !hasLetter(after.charAt(0))) return false;
  const style = getComputedStyle(element);
  return (
    style.display === 'none' ||
    style.visibility === 'hidden' ||
    Number.parseFloat(style.fontSize) < 2 ||
    Number.parseFloat(style.opacity) < 0.05 ||
    /^(?:transparent|rgba\(.* 0\))$/.test(style.color) ||
    // Lifted out of the word, wherever it lies: to ask where would force a layout.
    style.position === 'absolute' ||
    style.position === 'fixed'
  );
}

/** A capital at the end of a word, as where a text is stored back to front. */
const BACK_TO_FRONT =
  /[a-z\u03b1-\u03c9\u0430-\u044f][A-Z\u0391-\u03a9\u0410-\u042f](?![A-Za-z\u0370-\u04ff])/;

const OVERRIDE = /bidi/i;

/** The letters of a text node in the order people see them: a style sheet may turn them round. */
export function inOrder(data: string, parent: Element | null): string {
  const turned =
    parent !== null &&
    (parent.localName === 'bdo' ||
      OVERRIDE.test(parent.getAttribute('style') ?? '') ||
      BACK_TO_FRONT.test(data)) &&
    isTurned(parent);
  return turned ? [...data].toReversed().join('') : data;
}

/** Whether an element overrides the direction of its letters (CSS Writing Modes, `unicode-bidi`). */
function isTurned(element: Element): boolean {
  const { unicodeBidi, direction } = getComputedStyle(element);
  return direction === 'rtl' && unicodeBidi.includes('override');
}

/** Marks that an icon's font draws in place of letters: the private use area. */
const ICON = /[\ue000-\uf8ff]/;

/** The text that a style sheet draws before an element, which is no part of the page's own; empty where there is none. */
export function drawnText(element: Element): string {
  const { content } = getComputedStyle(element, '::before');
  const [, text = ''] = /^"(.*)"$/.exec(content.slice(0, 200)) ?? [];
  return hasLetter(text) && !ICON.test(text) ? text : '';
}

const splitsWord = (element: Element, before: string): boolean =>
  hasLetter(before.slice(-1)) && isDecoy(element, before, element.textContent?.slice(0, 1) ?? '');

/** How deep text may lie in its element: more than any label needs, less than the stack holds. */
const DEEPEST = 500;

function collect(node: Node, limit: number, text: string, depth = 0): string {
  if (node.nodeType === 3)
    return text + inOrder((node as Text).data.slice(0, limit - text.length), node.parentElement);
  if (node.nodeType !== 1 || depth > DEEPEST) return text;
  const element = node as Element;
  const name = element.localName;
  if (NO_LABEL_NAMES.has(name) || element.hasAttribute('hidden') || isStyledAway(element)) return text;
  if (name === 'img') return `${text} ${(element.getAttribute('alt') ?? '').slice(0, limit)} `;
  const block = isBlock(element);
  if (!block && splitsWord(element, text)) return text;
  let grown = block || HEARD_ONLY.test(element.getAttribute('class') ?? '') ? `${text} ` : text;
  const slotted = name === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  for (const child of slotted) grown = collect(child, limit, grown, depth + 1);
  let child = slotted.length > 0 ? null : element.firstChild;
  for (; child && grown.length < limit; child = child.nextSibling)
    grown = collect(child, limit, grown, depth + 1);
  return block ? `${grown} ` : grown;
}

/** The text people see of a node, as far as its markup tells, cut off after `limit` characters. */
export function seenText(node: Node, limit = 200): string {
  return collect(node, limit, '').trim();
}
