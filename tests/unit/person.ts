/**
 * Dispatches an event as the browser does for what a person did, since happy-dom's are never trusted; with
 * `isTrusted` false as for what a page made up.
 *
 * @returns whether the page's default action ran
 */
export function happen(target: EventTarget, event: Event, isTrusted = true): boolean {
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  return target.dispatchEvent(event);
}
