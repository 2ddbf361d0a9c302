/*
 * What a warning leaves to the browser for the case that its own script ends without a word, as Firefox
 * ends the scripts of an extension that is removed or switched off. Chrome lets them run on, and they
 * clear up themselves.
 */

/** How long the drawing outlives its script, in milliseconds. */
const DRAWN_FOR = 3000;

/** How long its empty element does. Longer, since a busy page keeps the script from its work as well. */
const HUNG_FOR = 6000;

/** Firefox's way from a content script to the page's own objects. */
interface Waiving<Own> {
  readonly wrappedJSObject?: Own;
}

/**
 * Has the element removed when an animation ends, by a function of the page's own realm: one of ours
 * would end with us. The page may have replaced the functions used here and learns from them no more
 * than that the element exists, which it can find anyway.
 */
function removeAtEnd(animation: Animation, host: HTMLElement): void {
  const page = (window as Waiving<typeof globalThis>).wrappedJSObject;
  const hung = (animation as Waiving<Animation>).wrappedJSObject;
  if (!page || !hung) return;
  try {
    const { bind } = page.Function.prototype;
    const remove: unknown = Reflect.apply(bind, page.Element.prototype.remove, [host]);
    hung.addEventListener('finish', remove as () => void);
  } catch {
    // A page that broke its own functions keeps an empty element.
  }
}

/**
 * Makes what is drawn in `canvas` go, and then its `host`, unless the answered function is called again
 * and again.
 */
export function makeLifeline(host: HTMLElement, canvas: HTMLElement): () => void {
  if (!('wrappedJSObject' in window)) return () => undefined;
  const drawn = canvas.animate(
    { visibility: ['visible', 'hidden'] },
    { delay: DRAWN_FOR, duration: 1, fill: 'forwards' },
  );
  const hung = host.animate([], HUNG_FOR);
  removeAtEnd(hung, host);
  return () => {
    drawn.currentTime = 0;
    hung.currentTime = 0;
  };
}
