import type { Language } from '../../../lib/i18n/languages.ts';
import { bindWords, type T } from '../../../lib/i18n/words.ts';
import { EVERY_LANGUAGE, textsIn } from '../i18n/texts.ts';

/** What is said for every key, by language. */
export const SAY = Object.fromEntries(
  EVERY_LANGUAGE.map((language) => [language, bindWords(textsIn(language), language)]),
) as Readonly<Record<Language, T>>;
