/** A page that is still loading after this many milliseconds is not waited for. */
const LONGEST_LOAD = 1000;

/** A page that is never idle is interrupted after this many milliseconds. */
const LONGEST_BUSY = 80;

/**
 * Resolves when the page has loaded and has a free moment, so that nothing is put into it while
 * frameworks still compare it with what their servers sent (hydration).
 */
export async function pageIdle(page: Document): Promise<void> {
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
