import { evidence, NO_EVIDENCE, type Evidence } from './evidence.ts';
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
export function pageEvidence(document: Document): Evidence {
  const all = pageTexts(document).map((text) => evidence(text));
  return {
    ...NO_EVIDENCE,
    strong: [...new Set(all.flatMap(({ strong }) => strong))],
    weak: [...new Set(all.flatMap(({ weak }) => weak))],
  };
}
