/** A page that is still loading after this many milliseconds is not waited for. */
const LONGEST_LOAD = 1000;

/** A page that is never idle is interrupted after this many milliseconds. */
const LONGEST_BUSY = 80;

/** A page that loaded this many milliseconds ago has been compared with what its server sent. */
const LONG_LOADED = 1000;

/** Tells whether the page has loaded long ago. */
function isLongLoaded(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  const loaded = navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : 0;
  return loaded > 0 && performance.now() - loaded > LONG_LOADED;
}

/**
 * Resolves when the page has loaded and has a free moment, so that nothing is put into it while
 * frameworks still compare it with what their servers sent (hydration).
 */
export async function pageIdle(page: Document): Promise<void> {
  if (isLongLoaded()) return;
  if (page.readyState !== 'complete') {
    await new Promise((resolve) => {
      window.addEventListener('load', resolve, { once: true });
      setTimeout(resolve, LONGEST_LOAD);
    });
  }
  await new Promise((resolve) => {
    requestIdleCallback(resolve, { timeout: LONGEST_BUSY });
  });
}
