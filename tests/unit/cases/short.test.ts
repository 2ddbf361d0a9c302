import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../lib/i18n/languages.ts';
import { caseLine } from '../../../lib/cases/line.ts';
import { tellCases } from '../../../scripts/told-cases.ts';
import { casesIn, FACTS, TEXTS, textsFor, WHOLE } from './library.ts';
import { namesIn } from './names.ts';
import { WHOSE_WORD } from './whose-word.ts';

/** Languages that tell cases in a few words so far. */
const SHORT = (Object.keys(LANGUAGES) as Language[]).filter(
  (language) => !(WHOLE as readonly string[]).includes(language),
);

/** The most characters of a text that fit the warning's card, in the wordiest languages. */
const LONGEST = { title: 80, line: 200, lesson: 200 } as const;

const ALL = Object.keys(TEXTS.en).toSorted();

describe.each(SHORT)('the telling of a case in %s', (language) => {
  const texts = textsFor(language);

  it('exists for every case and for none besides', () => {
    expect(Object.keys(texts).toSorted()).toEqual(ALL);
  });

  it('fits the card', () => {
    for (const [id, text] of Object.entries(texts)) {
      for (const part of ['title', 'line', 'lesson'] as const) {
        expect(text[part], `${id}: ${part}`).toMatch(/\S/);
        expect([...text[part]].length, text[part]).toBeLessThanOrEqual(LONGEST[part]);
      }
    }
  });

  it('says whose word it is, where no court has spoken', () => {
    for (const { id, status } of FACTS) {
      if (status === 'convicted' || status === 'seizure') continue;
      expect(texts[id]?.line, id).toMatch(WHOSE_WORD[language]);
    }
  });

  it('names nobody', () => {
    expect(namesIn(JSON.stringify(texts))).toEqual([]);
  });

  it('goes on in English, and says so', () => {
    for (const told of casesIn(language)) {
      expect(told).toMatchObject({ longIn: 'en', harm: TEXTS.en[told.id]?.harm });
    }
  });
});

describe('a case that a language tells only in short', () => {
  const SHORT_FORM = { title: 'Titel', line: 'Zeile', lesson: 'Lehre' };
  const [facts] = FACTS.filter(({ id }) => TEXTS.en[id]?.price);
  const id = facts?.id ?? '';
  const [told] = tellCases(FACTS, { [id]: SHORT_FORM }, TEXTS.en);

  it('has its longer part in English', () => {
    expect(told).toMatchObject({ ...SHORT_FORM, longIn: 'en', taken: TEXTS.en[id]?.taken });
  });

  it('is told in a warning without what would be in English', () => {
    expect(told && caseLine(told)).toEqual({ id, ...SHORT_FORM, price: null });
  });

  it('is left out where the language has no word of it', () => {
    expect(tellCases(FACTS, { [id]: SHORT_FORM }, TEXTS.en)).toHaveLength(1);
  });
});

it('a case told to its end is in one language', () => {
  for (const language of WHOLE) {
    expect(casesIn(language).filter(({ longIn }) => longIn)).toEqual([]);
    expect(casesIn(language)).toHaveLength(FACTS.length);
  }
});
