import { closedRootOf } from './closed-roots.ts';
import { makeLifeline } from './lifeline.ts';

/**
 * The element a warning is drawn in: outside the page's own content, in the top layer, with a closed
 * shadow root that no page script can enter.
 */
export interface Surface {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** The element to draw into. */
  readonly canvas: HTMLElement;
  /** Puts the host into the page, above everything else in the top layer. */
  raise(into: Element): void;
  /** Whether the host is where `raise` put it. */
  isUp(into: Element): boolean;
  /** To be called again and again: what is drawn goes by itself when its script is gone. */
  readonly keepAlive: () => void;
  remove(): void;
}

const CANVAS = 'formwarn';

/** Makes an element of HTML, in a page of XML or SVG too. */
const make = (name: 'div' | 'style'): HTMLElement =>
  document.createElementNS('http://www.w3.org/1999/xhtml', name);

/** Events a card must keep to itself, so that no page script acts on a click meant for the card. */
const OWN_EVENTS = [
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'focusout',
  'wheel',
  'touchstart',
  'touchend',
] as const;

/** `zoom` is passed on by every ancestor and can only be undone, not reset. */
function undoZoom(canvas: HTMLElement, host: HTMLElement): void {
  const zoom = 'currentCSSZoom' in host ? Number(host.currentCSSZoom) : 1;
  canvas.style.setProperty('zoom', String(zoom > 0 ? 1 / zoom : 1));
}

/** Gives a shadow root its rules. As a sheet only in pages of our own: Firefox takes none from a content script. */
function dress(root: ShadowRoot, css: string | CSSStyleSheet): void {
  if (typeof css !== 'string') {
    root.adoptedStyleSheets = [css];
    return;
  }
  const style = make('style');
  style.textContent = css;
  root.append(style);
}

/**
 * Makes a surface; it is in no page until raised.
 *
 * @param css the rules for what is drawn, `:host` rules included
 */
export function makeSurface(css: string | CSSStyleSheet): Surface {
  const host = make('div');
  const root = host.attachShadow({ mode: 'closed' });
  dress(root, css);
  const canvas = make('div');
  canvas.className = CANVAS;
  root.append(canvas);
  host.popover = 'manual';
  const keepAlive = makeLifeline(host, canvas);
  for (const type of OWN_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
  // A press on the card must not take the focus, the selection or the caret from the field.
  root.addEventListener('mousedown', (event) => event.preventDefault());
  return {
    host,
    root,
    canvas,
    raise(into) {
      keepAlive();
      if (host.parentNode !== into) into.append(host);
      if (host.matches(':popover-open')) host.hidePopover();
      host.showPopover();
      undoZoom(canvas, host);
      // A dialog inside has its own place in the top layer.
      const dialog = canvas.querySelector('dialog');
      dialog?.close();
      dialog?.showModal();
    },
    isUp: (into) => host.parentNode === into && host.matches(':popover-open'),
    keepAlive,
    remove() {
      // A closed dialog gives the focus back to where it was; a removed one doesn't.
      canvas.querySelector('dialog')?.close();
      host.remove();
    },
  };
}

/** Takes away what a script that is gone has left in the page. */
export function removeLeftovers(): void {
  for (const host of document.querySelectorAll<HTMLElement>('div[popover="manual"]:empty')) {
    if (closedRootOf(host)?.querySelector(`.${CANVAS}`)) host.remove();
  }
}

/**
 * What a person works in until it closes: outside of a modal dialog or a full screen (both `:modal`) all is
 * inert, and a press outside of a popover closes it.
 */
const IN_FRONT = ':modal, :popover-open:not([popover=manual])';

/**
 * Where a host has to hang so that it can be used, and its use leaves the control where it is: in the modal
 * dialog, the full screen or the popover around the control, else on the root, or the outermost HTML where the
 * page is a drawing or XML, on whose root Firefox shows none.
 */
export function hangingPlace(control: Element): Element {
  let outermost = document.documentElement;
  for (let node: Node | null = control; node;) {
    if (node instanceof HTMLElement) {
      if (node.matches(IN_FRONT)) return node;
      outermost = node;
    }
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return outermost;
}
