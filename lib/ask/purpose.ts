import { PURPOSE_WORDS } from 'virtual:lexicon';
import { matcher } from './match.ts';
import { normalise } from './normalise.ts';
import { pageTexts } from './page.ts';
import { PURPOSES, type Purpose } from './purposes.ts';
import { seenText } from './text.ts';
import { findAll } from './unclobbered.ts';

/** How many buttons have a say. */
const MOST_BUTTONS = 6;
/** The title and the first heading weigh more than what follows. */
const WEIGHTS = [3, 2];

const findPurposes = matcher(PURPOSE_WORDS);

/** What a page says it is for, by its title, headings and buttons; null where they don't tell. */
export function purposeOf(document: Document): Purpose | null {
  const buttons = Array.from(findAll(document, 'button,input[type=submit]'))
    .slice(0, MOST_BUTTONS)
    .map((button) =>
      normalise(seenText(button.firstChild ?? button, 60) || (button.getAttribute('value') ?? '')),
    );
  const scores = new Map<Purpose, number>();
  for (const [place, text] of [...pageTexts(document), ...buttons].entries()) {
    const named = new Set(findPurposes(text).map(({ meaning }) => PURPOSES[meaning]));
    for (const purpose of named) {
      if (purpose) scores.set(purpose, (scores.get(purpose) ?? 0) + (WEIGHTS[place] ?? 1));
    }
  }
  const [best] = [...scores].toSorted(([, one], [, other]) => other - one);
  return best?.[0] ?? null;
}
