import { describe, expect, it } from 'vitest';
import { PARTS } from '../../../lib/i18n/languages.ts';
import { translate, type Words } from '../../../lib/i18n/words.ts';
import { EVERY_LANGUAGE, partIn } from './texts.ts';

const baseOf = (key: string) => key.replace(/\.plural\.\w+$/, '');
const pluralsOf = (texts: Words) => Object.keys(texts).filter((key) => key.includes('.plural.'));
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

  it('sets a name apart from words that run from right to left', () => {
    expect(translate(words, 'ar', 'reason.lookalike', { site: '163.example' })).toBe(
      'Looks like \u2068163.example\u2069',
    );
  });

  it('never fills a placeholder inside what was filled in', () => {
    expect(translate(words, 'en', 'reason.lookalike', { site: '{site}' })).toBe('Looks like {site}');
  });
});

describe.each(EVERY_LANGUAGE.flatMap((language) => PARTS.map((part) => ({ language, part }))))(
  'the $part texts in $language',
  ({ language, part }) => {
    const own = partIn(language, part);
    const english = partIn('en', part);
    const englishByBase = Map.groupBy(Object.entries(english), ([key]) => baseOf(key));

    it('hold every key that English holds, and no other', () => {
      expect([...new Set(Object.keys(own).map(baseOf))].toSorted()).toEqual(
        [...englishByBase.keys()].toSorted(),
      );
    });

    it('hold the plural forms of the language, and no other', () => {
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
      const wanted = new Set(pluralsOf(english).map(baseOf));
      expect(pluralsOf(own).toSorted()).toEqual(
        [...wanted].flatMap((base) => pluralCategories.map((one) => `${base}.plural.${one}`)).toSorted(),
      );
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
