import { CONTROLS } from './controls.ts';
import { genuine } from './unclobbered.ts';

/** How far above a text the control may stand that it names, in elements. */
const NEAR = 3;
/** An element with more children than this, such as a feed, doesn't hold all of them together. */
const MOST_TOGETHER = 20;

const holdsMany = (element: Element): boolean =>
  genuine(Element.prototype, 'childElementCount', element) > MOST_TOGETHER;

/** Whether an element is a control, or holds one among few things. */
function holdsControl(element: Element | null): boolean {
  if (!element) return false;
  const { matches, querySelector } = Element.prototype;
  if (matches.call(element, CONTROLS)) return true;
  return !holdsMany(element) && querySelector.call(element, CONTROLS) !== null;
}

/** Whether words in an element may name a control: it is one, it labels, or it stands near one. */
export function namesControl(element: Element): boolean {
  const { prototype } = Element;
  let around: Element | null = element;
  for (let up = 0; around && up <= NEAR; up += 1) {
    if (prototype.matches.call(around, 'label,legend') || holdsControl(around)) return true;
    if (holdsMany(around)) return false;
    if (holdsControl(genuine(prototype, 'previousElementSibling', around))) return true;
    if (holdsControl(genuine(prototype, 'nextElementSibling', around))) return true;
    around = around.parentElement;
  }
  return false;
}
