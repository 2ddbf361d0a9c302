import type { RootOf } from '../ask/roots.ts';

declare const chrome: {
  readonly dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
};

/**
 * The shadow root of an element, also a closed one: browsers let extensions look inside. Chrome has
 * a function for it (`chrome.dom`), Firefox a property.
 */
export const closedRootOf: RootOf = (element) => {
  if (!(element instanceof HTMLElement)) return null;
  if (chrome.dom) return chrome.dom.openOrClosedShadowRoot(element);
  return (element as { readonly openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
};
