/** The extension's pages, and for each the states it is shown in. */
export const PAGE_STATES = {
  popup: [
    'page-strong',
    'page-notice',
    'page-contested',
    'page-known',
    'page-trusted',
    'page-quiet',
    'page-tested',
    'page-test-failed',
    'page-pausing',
    'page-browser',
    'page-document',
    'page-drawn',
    'page-asleep',
    'page-paused',
    'page-paused-by-policy',
    'page-loading',
    'page-error',
    'history',
    'history-open',
    'history-filters',
    'history-undo',
    'history-shares',
    'history-shares-empty',
    'history-weeks',
    'history-empty',
    'history-no-match',
    'history-trouble',
    'history-pruning',
    'history-loading',
    'history-error',
    'cases',
    'cases-place',
    'cases-story',
    'cases-no-match',
    'cases-error',
  ],
  options: ['new', 'full', 'managed', 'import', 'import-wrong', 'restore', 'reset', 'loading', 'error'],
  welcome: ['new', 'no-access'],
  recovery: ['new', 'steps', 'private', 'loading'],
  owners: ['new'],
} as const;

export type PageName = keyof typeof PAGE_STATES;
export const PAGE_NAMES = Object.keys(PAGE_STATES) as readonly PageName[];

/** The address of the gallery's page that shows a page of the extension, below the server's own. */
export function pageAddress(page: PageName, state: string, language: string): string {
  return `scripts/gallery/pages.html?${new URLSearchParams({ page, state, language })}`;
}
