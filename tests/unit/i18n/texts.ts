import { readFileSync } from 'node:fs';
import { LANGUAGES, PARTS, type Language } from '../../../lib/i18n/languages.ts';
import type { Words } from '../../../lib/i18n/words.ts';

/** Every language of the interface. */
export const EVERY_LANGUAGE = Object.keys(LANGUAGES) as Language[];

/** One file of a language's texts. */
export const partIn = (language: Language, part: (typeof PARTS)[number]): Words =>
  JSON.parse(readFileSync(`lib/i18n/locales/${language}/${part}.json`, 'utf8'));

/** All texts of a language. */
export const textsIn = (language: Language): Words =>
  Object.assign({}, ...PARTS.map((part) => partIn(language, part)));
