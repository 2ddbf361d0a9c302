import { overlap, type Box } from './placing.ts';

/** Boxes smaller than this are tricks of layout (hidden file inputs), not what a person sees. */
const LEAST_SIDE = 4;

const isSeen = ({ width, height }: Box) => width >= LEAST_SIDE && height >= LEAST_SIDE;

/** The parent in the tree as it is drawn: slots and shadow hosts included. */
function drawnParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The boxes that cut off what overflows them, from an element outwards. */
function clippers(element: Element): readonly Element[] {
  const found: Element[] = [];
  let position = getComputedStyle(element).position;
  for (let parent = drawnParent(element); parent; parent = drawnParent(parent)) {
    if (position === 'fixed') break;
    const style = getComputedStyle(parent);
    if (parent !== document.body && parent !== document.documentElement && style.overflow !== 'visible') {
      found.push(parent);
    }
    position = style.position;
  }
  return found;
}

/** What a warning stands at. Only reads the page. */
export interface Anchor {
  /**
   * The part of the anchor that isn't scrolled away, null when none is, and `nowhere` when what has
   * the focus has no place on the page at all. Costs a layout.
   */
  box(): Box | 'nowhere' | null;
  /** Where the label of what `box` gave is; null where none can be seen. */
  label(): Box | null;
}

/**
 * Finds what a warning about a control stands at: the control, or where that can't be seen (file
 * inputs behind a styled button) its label, or what the person pressed.
 */
export function anchorOf(control: HTMLElement, pressed: Element | null): Anchor {
  const labels = 'labels' in control ? [...((control.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
  const candidates = [control, ...labels, ...(pressed ? [pressed] : [])];
  let element: Element | undefined;
  let clips: readonly Element[] = [];
  return {
    box() {
      if (!element?.isConnected || !isSeen(element.getBoundingClientRect())) {
        element = candidates.find((each) => each.isConnected && isSeen(each.getBoundingClientRect()));
        clips = element ? clippers(element) : [];
      }
      if (!element) return 'nowhere';
      return clips.reduce<Box | null>(
        (seen, clip) => seen && overlap(seen, clip.getBoundingClientRect()),
        element.getBoundingClientRect(),
      );
    },
    label() {
      const label = element === control && labels.find((each) => isSeen(each.getBoundingClientRect()));
      return label ? label.getBoundingClientRect() : null;
    },
  };
}

/** The part of the layout viewport that is on screen: less a virtual keyboard, less what pinch zoom cuts off. */
export function seenViewport(): Box {
  const view = window.visualViewport;
  if (!view) return { x: 0, y: 0, width: innerWidth, height: innerHeight };
  return { x: view.offsetLeft, y: view.offsetTop, width: view.width, height: view.height };
}
