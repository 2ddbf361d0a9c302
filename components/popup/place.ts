export const PARTS = ['page', 'history', 'cases'] as const;
export type Part = (typeof PARTS)[number];

/** What the popup shows when it opens. */
export interface Place {
  readonly part: Part;
  readonly caseId: string | null;
}

/**
 * Reads a place from the fragment of the popup's address: `#history`, `#cases`, or `#case=<id>`.
 * Anything else is the page.
 */
export function placeIn(fragment: string): Place {
  const [name, caseId] = fragment.replace(/^#/, '').split('=');
  if (name === 'case' && caseId) return { part: 'cases', caseId };
  return { part: PARTS.find((part) => part === name) ?? 'page', caseId: null };
}
