import { CONFUSABLES } from './data/confusables.ts';
import { ALSO_CONFUSABLE, LOOKING_ALIKE } from './data/looking-alike.ts';

/**
 * What a name looks like: letters of other scripts and with marks are replaced by the Latin ones they
 * can be mistaken for (UTS #39 skeleton, cut to what domain names allow), then digits and letter
 * pairs by the letter they resemble. Two names with the same skeleton look the same.
 *
 * @param name a name in Unicode, lower case
 */
export function skeleton(name: string): string {
  let plain = isAscii(name) ? name : inLatin(name);
  for (const [group, letter] of LOOKING_ALIKE) plain = plain.replaceAll(group, letter);
  return plain;
}

/** Most names are. What goes by Unicode's classes takes milliseconds to compile, also where nothing fits them. */
const isAscii = (name: string): boolean => !/[^\0-\x7f]/.test(name);

function inLatin(name: string): string {
  let plain = '';
  for (const character of name.normalize('NFD')) {
    if (!/\p{M}/u.test(character))
      plain += CONFUSABLES.get(character) ?? ALSO_CONFUSABLE.get(character) ?? character;
  }
  return plain;
}
