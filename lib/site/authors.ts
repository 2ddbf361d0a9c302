import { FORM_BUILDERS } from './data/builders.ts';
import { createSuffixSet } from './suffix-set.ts';
import { siteName } from './unit.ts';

const builders = createSuffixSet(FORM_BUILDERS);

/** Tells whether the answers to a form on a host go to the form's author, not to the site's owner. */
export function isFormBuilder(host: string): boolean {
  return builders.match(host) !== null;
}

/**
 * Tells whether one unit holds what many people wrote, told apart by path alone: whatever a person
 * knows of one page there says nothing of the next.
 */
export function hasManyAuthors(unit: string): boolean {
  return siteName(unit).byPath;
}
