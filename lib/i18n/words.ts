import type advice from './locales/en/advice.json';
import type common from './locales/en/common.json';
import type options from './locales/en/options.json';
import type owners from './locales/en/owners.json';
import type popup from './locales/en/popup.json';
import type recovery from './locales/en/recovery.json';
import type warning from './locales/en/warning.json';
import type welcome from './locales/en/welcome.json';
import { directionOf } from './languages.ts';

type Parts = typeof common &
  typeof warning &
  typeof popup &
  typeof options &
  typeof welcome &
  typeof recovery &
  typeof advice &
  typeof owners;

/** Every text key there is. A plural key is written without its category: `records`, not `records.one`. */
export type Key = keyof Parts extends infer K
  ? K extends `${infer Base}.plural.${string}`
    ? Base
    : K & string
  : never;

/** Texts by key, in one language. */
export type Words = Readonly<Record<string, string>>;

export type Params = Readonly<Record<string, string | number>>;

/**
 * A number as people write it. Up to three digits need no marks between them in any language of
 * ours, and a browser's number formats take 30 ms the first time, which a warning can't wait for.
 */
const numeral = (value: number, language: string): string =>
  Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : value.toLocaleString(language);

/**
 * Sets a name apart from words that run from right to left, or those would turn round one that begins
 * with a digit: 163.example (FSI and PDI, https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates).
 */
const apart = (name: string, language: string): string =>
  directionOf(language) === 'rtl' ? `\u2068${name}\u2069` : name;

/**
 * Gives the text for a key with its `{placeholders}` filled.
 *
 * A text that depends on a number has one entry for each plural category of its language, as
 * `<key>.plural.<category>` (CLDR names), chosen by `params.count`.
 * A missing text gives its key, which a reader sees and a test finds.
 *
 * @param words the texts of the person's language
 * @param language its BCP 47 tag, for plural rules and number formats
 */
export function translate(words: Words, language: string, key: Key, params: Params = {}): string {
  const { count } = params;
  const category = typeof count === 'number' ? new Intl.PluralRules(language).select(count) : null;
  const text =
    words[key] ?? (category && (words[`${key}.plural.${category}`] ?? words[`${key}.plural.other`])) ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? numeral(value, language) : apart(value, language);
  });
}

/** A `translate` bound to one language. */
export type T = (key: Key, params?: Params) => string;

/** Binds the texts of one language. */
export function bindWords(words: Words, language: string): T {
  return (key, params) => translate(words, language, key, params);
}
