import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, PARTS } from '../../../lib/i18n/languages.ts';
import { translate, type Words } from '../../../lib/i18n/words.ts';

const readPart = (language: string, part: string): Words =>
  JSON.parse(readFileSync(`lib/i18n/locales/${language}/${part}.json`, 'utf8'));

const baseOf = (key: string) => key.replace(/\.plural\.\w+$/, '');
const placeholdersOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();

describe('a text', () => {
  const words: Words = {
    'reason.lookalike': 'Looks like {site}',
    'n.plural.one': '{count} site',
    'n.plural.other': '{count} sites',
  };

  it('has its placeholders filled', () => {
    expect(translate(words, 'en', 'reason.lookalike', { site: 'bank.example' })).toBe(
      'Looks like bank.example',
    );
  });

  it('follows the plural rules and number format of its language', () => {
    expect(translate(words, 'en', 'n' as never, { count: 1 })).toBe('1 site');
    expect(translate(words, 'en', 'n' as never, { count: 1234 })).toBe('1,234 sites');
    expect(translate(words, 'de', 'n' as never, { count: 1234 })).toBe('1.234 sites');
  });

  it('never fills a placeholder inside what was filled in', () => {
    expect(translate(words, 'en', 'reason.lookalike', { site: '{site}' })).toBe('Looks like {site}');
  });
});

describe.each(Object.keys(LANGUAGES).flatMap((language) => PARTS.map((part) => ({ language, part }))))(
  'the $part texts in $language',
  ({ language, part }) => {
    const own = readPart(language, part);
    const english = readPart('en', part);
    const englishByBase = Map.groupBy(Object.entries(english), ([key]) => baseOf(key));

    it('hold every key that English holds, and no other', () => {
      expect([...new Set(Object.keys(own).map(baseOf))].toSorted()).toEqual(
        [...englishByBase.keys()].toSorted(),
      );
    });

    it('hold every plural form of the language', () => {
      const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      const plural = [...englishByBase].filter(([, entries]) => entries[0]?.[0].includes('.plural.'));
      for (const [base] of plural) {
        for (const category of categories) expect(own, base).toHaveProperty([`${base}.plural.${category}`]);
      }
    });

    it('keep the placeholders', () => {
      for (const [key, translated] of Object.entries(own)) {
        const entries = englishByBase.get(baseOf(key)) ?? [];
        const wanted = entries.map(([, text]) => placeholdersOf(text).join());
        expect(wanted, key).toContain(placeholdersOf(translated).join());
      }
    });

    it('are not empty', () => {
      for (const [key, text] of Object.entries(own)) expect(text.trim(), key).not.toBe('');
    });
  },
);
