import { overlap } from './placing.ts';

/** What the browser tells of an element's visibility beyond the standard (Chromium). */
interface TrackedEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/**
 * How well a person sees an element of ours.
 * - `covered`: something of the page lies over it
 * - `unseen`: it isn't on screen
 */
export type Sighting = 'clear' | 'covered' | 'unseen';

export interface Sight {
  look(): Sighting;
  /**
   * False where the browser itself has seen the element hidden or drawn over, also by what lies
   * around this frame. True in browsers that don't look (Firefox).
   */
  isVouched(): boolean;
}

/**
 * Whether the root is made too faint to read. Chromium draws the top layer apart from the root;
 * Firefox (153) fades it along, and has no tracking of its own that would tell.
 */
function isFaded(): boolean {
  if ('isVisible' in IntersectionObserverEntry.prototype) return false;
  const { opacity, filter } = getComputedStyle(document.documentElement);
  return Number(opacity) < LEAST_OPACITY || /blur|opacity|brightness|contrast/.test(filter);
}

/** Text fainter than this loses its contrast. */
const LEAST_OPACITY = 0.9;

/** Where to probe an element, as parts of its width and height. */
const PROBES = [0.08, 0.5, 0.92] as const;

const TOP_LAYER = ':popover-open, dialog:modal, :fullscreen';

/** The elements of the page that are in the top layer now. */
const topLayer = (host: Element): readonly Element[] =>
  [...document.querySelectorAll(TOP_LAYER)].filter((each) => !each.contains(host));

/**
 * Watches an element inside the shadow root of `host`, from the moment the host was raised.
 *
 * Points are probed from outside the shadow root, where a hit on the element shows as one on the
 * host. A cover that lets clicks through is found as an element that came into the top layer later.
 */
export function watchSight(element: Element, host: Element, signal: AbortSignal): Sight {
  const below = new Set<EventTarget>(topLayer(host));
  // What closes and opens again comes back above the host.
  const onToggle = ({ target }: Event) => target && below.delete(target);
  document.addEventListener('beforetoggle', onToggle, { capture: true, signal });
  let isVouched = true;
  const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
    trackVisibility: true,
    delay: 100,
    threshold: [0, 0.5, 1],
  };
  const observer = new IntersectionObserver((entries) => {
    isVouched = (entries.at(-1) as TrackedEntry | undefined)?.isVisible ?? true;
  }, options);
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    isVouched: () => isVouched,
    look() {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || !element.checkVisibility() || document.visibilityState !== 'visible') {
        return 'unseen';
      }
      const isUnderNew = topLayer(host).some(
        (each) => !below.has(each) && overlap(each.getBoundingClientRect(), box),
      );
      if (isUnderNew || isFaded()) return 'covered';
      const hits = PROBES.flatMap((x) =>
        PROBES.map((y) => document.elementFromPoint(box.x + x * box.width, box.y + y * box.height)),
      );
      if (hits.every((hit) => hit === host)) return 'clear';
      // Nothing is hit where a point lies outside the viewport.
      return hits.some((hit) => hit !== null && hit !== host) ? 'covered' : 'unseen';
    },
  };
}
