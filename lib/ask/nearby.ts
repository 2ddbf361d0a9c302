import { isControl } from './controls.ts';
import { drawnText, hasLetter, inOrder, isBlock, isDecoy, isStyledAway, NO_LABEL, seenText } from './text.ts';
import { findAll, walk } from './unclobbered.ts';

/** How far text may be from its control, in nodes walked back over, and how much of it counts, in characters. */
const MOST_NODES = 80;
const LONGEST_PIECE = 160;
/** How many cells of a row are looked at to tell whether it is one of a grid. */
const MOST_CELLS = 12;

/** Whether a part of the page holds a control whose own label its text may be. */
function holdsControl(element: Element): boolean {
  if (isControl(element)) return true;
  for (const inner of element.querySelectorAll('input,select,textarea')) {
    if (isControl(inner)) return true;
  }
  return false;
}

/** Elements with nothing in them for whose drawn text the style is computed, at most, for each control. */
const MOST_DRAWN = 2;
/** Whether a label or an empty element may stand there for the text that a style sheet draws in it. Icons are mostly `i`. */
const mayBeDrawn = (element: Element): boolean =>
  element.localName === 'label' ||
  (!element.firstChild && /^(?:div|span|p|b|strong|dt|td|legend)$/.test(element.localName));

/** The element a shadow root or a frame's document hangs on, where the page lets us see it. */
function holder(root: Node): Element | null {
  if (root instanceof ShadowRoot) return root.host;
  try {
    return (root as Document).defaultView?.frameElement ?? null;
  } catch {
    return null; // another site's page holds the frame
  }
}

/** Whether a text stands in a box that is hidden by its own style, while the control stands outside. */
function isOutOfSight(parent: Element, control: Element): boolean {
  const box = parent.closest('[style]');
  return box !== null && isStyledAway(box) && (box === parent || !box.contains(control));
}

/** The block a text stands in. */
function blockOf(text: Node): Element | null {
  let element = text.parentElement;
  while (element && !isBlock(element)) element = element.parentElement;
  return element;
}

/** What frameworks lay over a control in place of a placeholder. */
export const drawnPlaceholder = (control: Element): Element | null => {
  const before = control.previousElementSibling;
  return before?.getAttribute('class')?.includes('placeholder') ? before : null;
};

/** The pieces of text before a node, nearest first, one for each block, up to the previous control. */
function walkBack(control: Element, most: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let block: Element | null = null;
  let drawn = 0;
  const close = (): void => {
    if (piece.includes('#') || hasLetter(piece)) pieces.push(piece.slice(-LONGEST_PIECE));
    piece = '';
  };
  let root: Node = control.getRootNode();
  let walker = walk(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  walker.currentNode = drawnPlaceholder(control) ?? control;
  for (let steps = 0; steps < MOST_NODES && pieces.length < most; steps += 1) {
    const node = walker.previousNode();
    if (!node) {
      const outer = holder(root);
      if (!outer) break;
      close();
      root = outer.getRootNode();
      walker = walk(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      walker.currentNode = outer;
    } else if (node.nodeType === 3) {
      const { data } = node as Text;
      const parent = node.parentElement;
      if (data.trim() === '' ? piece === '' : !parent || parent.closest(NO_LABEL)) continue;
      const around = blockOf(node);
      if (around !== block) close();
      block = around;
      if (parent && (isOutOfSight(parent, control) || isDecoy(parent, data, piece))) continue;
      piece = inOrder(data.slice(-LONGEST_PIECE), parent) + piece;
    } else if (node instanceof HTMLElement) {
      if (isControl(node)) break;
      if (node.localName === 'br' || node.localName === 'hr') close();
      else if (node.localName === 'img') piece = ` ${node.getAttribute('alt') ?? ''} ${piece}`;
      else if (drawn < MOST_DRAWN && pieces.length === 0 && piece.trim() === '' && mayBeDrawn(node)) {
        drawn += 1;
        piece = drawnText(node);
        close();
      } else if (node instanceof HTMLSlotElement) {
        close();
        piece = node
          .assignedNodes()
          .map((slotted) => seenText(slotted))
          .join(' ');
        close();
      }
    }
  }
  close();
  return pieces;
}

const FIELDS = 'input,select,textarea';

/** In a table: the text left of the control's cell, else the heading of its column. */
function tableText(control: Element): string | null {
  const cell = control.closest<HTMLTableCellElement>('td,th');
  const row = cell?.parentElement;
  const table = row?.closest('table');
  if (!cell || !row || !table) return null;
  // What stands left of the cell names the first of its controls; others have placeholders of their own.
  if (control.getAttribute('placeholder') && cell.querySelector(FIELDS) !== control) return null;
  for (let left = cell.previousElementSibling; left; left = left.previousElementSibling) {
    if (holdsControl(left)) break;
    const text = seenText(left, LONGEST_PIECE);
    if (/[A-Za-z\u00c0-\uffff]{2}/.test(text)) return text;
  }
  const beside = cell.nextElementSibling;
  if (beside && cell === row.firstElementChild && !holdsControl(row.lastElementChild ?? beside)) {
    const text = seenText(beside, LONGEST_PIECE);
    if (hasLetter(text)) return text;
  }
  // A row with words of its own is no row of a grid: they name all its cells.
  let other = row.firstElementChild;
  for (let cells = 0; other && cells < MOST_CELLS; other = other.nextElementSibling) {
    cells += 1;
    if (!holdsControl(other) && /[A-Za-z\u00c0-\uffff]{3}/.test(seenText(other, 40)))
      return cells === 1 && !hasLetter(seenText(cell, 40)) ? seenText(other, LONGEST_PIECE) : null;
  }
  const above = row.previousElementSibling ?? table.tHead?.rows[0];
  for (const candidate of [above, table.rows[0]]) {
    if (!(candidate instanceof HTMLTableRowElement) || candidate === row) continue;
    const heading = candidate.cells[cell.cellIndex];
    if (!heading || holdsControl(heading)) continue;
    const text = seenText(heading, LONGEST_PIECE);
    if (text !== '') return text;
  }
  return null;
}

/** Whether a control is the only one in its box and no text stands before it there. */
export function standsFirst(control: Element): boolean {
  for (let before = control.previousSibling; before; before = before.previousSibling) {
    if (before instanceof HTMLElement && isControl(before)) return false;
    if (hasLetter(seenText(before, 40))) return false;
  }
  const box = control.parentElement;
  // The first is found at once; only it is worth counting the others for.
  return box !== null && control.contains(box.querySelector(FIELDS)) && findAll(box, FIELDS).length === 1;
}

const OFF_SCREEN =
  /(?:left|top|text-indent):-\d{3}|opacity:0(?!\.?\d*[1-9])|display:none|visibility:hidden|(?:height|width):[01](?:px)?(?:;|$)|clip/;

/**
 * Whether a control is offered to people. Bait for robots can't be reached by key and lies outside
 * what is seen or heard, by its own style or that of a box around it.
 */
export function isOffered(control: Element): boolean {
  // A field that somebody has come to is no bait.
  if ((control.getRootNode() as Document | ShadowRoot).activeElement === control) return true;
  const isHidden = control.getAttribute('aria-hidden') === 'true';
  const isSkipped = control.getAttribute('tabindex') === '-1';
  if (!isHidden && !isSkipped) return true;
  let element: Element | null = control;
  for (let level = 0; element && level < 3; level += 1) {
    const style = element.getAttribute('style')?.slice(0, 300).replace(/\s/g, '') ?? '';
    if (OFF_SCREEN.test(style) || (isSkipped && element.getAttribute('aria-hidden') === 'true')) return false;
    element = element.parentElement;
  }
  return true;
}

/** How much of a box is looked at for letters, in characters: its source may be indented. */
const LONGEST_INDENTED = 400;

/** The widget around a file field: the outermost box of which people see nothing but a picture. */
export function widgetOf(file: Element): Element {
  let box = file;
  for (
    let parent = file.parentElement;
    parent && seenText(parent, LONGEST_INDENTED) === '';
    parent = parent.parentElement
  ) {
    if (findAll(parent, FIELDS).length > 1) break;
    box = parent;
  }
  return box;
}

/** The text between a control and the next one in the same box. */
export function textAfter(control: Element): string {
  let text = '';
  for (let next = control.nextSibling; next && text.length < 80; next = next.nextSibling) {
    if (next instanceof Element && holdsControl(next)) break;
    text += ` ${seenText(next, 80)}`;
    if (next instanceof Element && isBlock(next) && text.trim() !== '') break;
  }
  return text.trim() || turnedText(control.parentElement);
}

/** The text that a style sheet puts before a box although it comes after it. */
function turnedText(box: Element | null): string {
  const next = box?.nextElementSibling;
  if (!box || !next || holdsControl(next)) return '';
  const isTurnedRound =
    Number(getComputedStyle(box).order) > Number(getComputedStyle(next).order) ||
    (box.parentElement !== null && getComputedStyle(box.parentElement).flexDirection.endsWith('reverse'));
  return isTurnedRound ? seenText(next, 80) : '';
}

const CAPTIONS = /^(?:label|strong|b)$/;

/** Whether a text or a caption of its own stands right before a control. */
function hasOwnText(control: Element): boolean {
  let own = control.previousSibling;
  while (own instanceof Text && own.data.trim() === '') own = own.previousSibling;
  return (
    (own instanceof Text && hasLetter(own.data)) ||
    (own instanceof Element && CAPTIONS.test(own.localName) && hasLetter(seenText(own, 40)))
  );
}

/** The pieces of text, at most `most`, that people read as a control's label by its place, nearest first. */
export function textBefore(control: Element, most: number): string[] {
  const table = hasOwnText(control) ? null : tableText(control);
  if (table !== null && most === 1) return [table];
  const pieces = walkBack(control, most);
  return table === null ? pieces : [table, ...pieces];
}
