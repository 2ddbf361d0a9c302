import type { Kind } from '../ask/kinds.ts';
import type { Purpose } from '../ask/purposes.ts';
import { likeness } from './likeness.ts';
import type { Case } from './types.ts';

/** What is known of the person's situation when a case is looked for. */
export interface Situation {
  readonly kinds: readonly Kind[];
  readonly purpose: Purpose | null;
  /** ISO 3166-1 alpha-2 code of the person's region; null where it can't be told. */
  readonly region: string | null;
  /** The person's language as a BCP 47 tag. */
  readonly language: string;
  /** Ids of the cases shown lately, the newest first. */
  readonly shownIds: readonly string[];
}

/** What a case scores that is about exactly the kinds asked; what else it has in common counts in its likeness to them. */
const SAME_KINDS = 9;
const MAIN_PURPOSE = 5;
const OTHER_PURPOSE = 4;
const WRONG_PURPOSE = -6;
const SAME_REGION = 5;
const SAME_LANGUAGE = 2;
const WHOLE_WORLD = 1;

const WORLD = '001';

/** Tells whether most people of a country speak a language, by the likely subtags of CLDR. */
function isSpokenIn(place: string, language: string): boolean {
  const isCountry = /^[A-Z]{2}$/.test(place);
  return isCountry && new Intl.Locale('und', { region: place }).maximize().language === language;
}

function aim(told: Case, purpose: Purpose | null): number {
  if (!purpose || told.purposes.length === 0) return 0;
  if (!told.purposes.includes(purpose)) return WRONG_PURPOSE;
  return told.purposes[0] === purpose ? MAIN_PURPOSE : OTHER_PURPOSE;
}

function nearness(told: Case, region: string | null, language: string): number {
  if (region && told.places.includes(region)) return SAME_REGION;
  const spoken = new Intl.Locale(language).language;
  if (told.places.some((place) => isSpokenIn(place, spoken))) return SAME_LANGUAGE;
  return told.places.includes(WORLD) ? WHOLE_WORLD : 0;
}

/** How well a case fits, in points; 0 or less where it is about something else. */
function score(told: Case, { kinds, purpose, region, language }: Situation): number {
  const alike = likeness(told.kinds, kinds);
  if (alike === 0) return 0;
  return alike * (SAME_KINDS + aim(told, purpose) + nearness(told, region, language));
}

/**
 * Chooses the case to tell with a warning: one that shares what is asked, what the page is for and
 * where the person lives. Among those that fit at least half as well as the best, one not shown
 * lately goes first, then the one shown longest ago: people stop reading a warning they have seen
 * (Anderson et al., "How Polymorphic Warnings Reduce Habituation in the Brain", CHI 2015).
 *
 * @returns null where no case fits
 */
export function matchCase(cases: readonly Case[], situation: Situation): Case | null {
  const { shownIds } = situation;
  const fitting = cases
    .map((told) => ({ told, fit: score(told, situation) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit || b.told.year - a.told.year || (a.told.id < b.told.id ? -1 : 1));
  const best = fitting[0];
  if (!best) return null;
  const near = fitting.filter(({ fit }) => fit >= best.fit / 2).map(({ told }) => told);
  const fresh = near.find(({ id }) => !shownIds.includes(id));
  if (fresh) return fresh;
  return near.reduce((oldest, told) =>
    shownIds.indexOf(told.id) > shownIds.indexOf(oldest.id) ? told : oldest,
  );
}
