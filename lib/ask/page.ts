import { evidence } from './evidence.ts';
import type { Kind } from './kinds.ts';
import { normalise } from './normalise.ts';
import { seenText } from './text.ts';
import { findAll } from './unclobbered.ts';

/** How many headings have a say. */
const MOST_HEADINGS = 6;

/** What a page says of itself: its title and first headings, normalised. */
export function pageTexts(document: Document): string[] {
  return Array.from(findAll(document, 'title,h1,h2,h3,legend'))
    .slice(0, MOST_HEADINGS)
    .map((heading) => normalise(seenText(heading, 120)))
    .filter(Boolean);
}

/** The kinds a page's title and headings name. */
export function pageKinds(document: Document): ReadonlySet<Kind> {
  const clues = pageTexts(document).flatMap((text) => evidence(text));
  return new Set(clues.flatMap(({ kind, weak }) => (weak ? [] : (kind ?? []))));
}
