import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../lib/i18n/languages.ts';
import { EVERY_LANGUAGE, textsIn } from '../i18n/texts.ts';

const FOLDER = 'docs/store/listing';

/** Characters each part may have, by the narrowest store; see docs/store/README.md. */
const MOST = { name: 45, short: 132, summary: 250, description: 10_000 };
/** Edge takes no shorter description. */
const LEAST_DESCRIPTION = 250;

const lengthOf = (text: string): number => [...text].length;

interface Listing {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly headings: number;
  readonly paragraphs: number;
}

function read(language: Language): Listing {
  const [title = '', quote = '', ...rest] = readFileSync(`${FOLDER}/${language}.md`, 'utf8')
    .trim()
    .split('\n\n');
  if (!title.startsWith('# ') || !quote.startsWith('> '))
    throw new Error(`${language} lacks title or summary`);
  return {
    name: title.slice(2),
    summary: quote.slice(2),
    description: rest.join('\n\n'),
    headings: rest.filter((part) => part.startsWith('## ')).length,
    paragraphs: rest.length,
  };
}

it('there is a listing for each language of the interface, and no other', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual(
    Object.keys(LANGUAGES)
      .map((language) => `${language}.md`)
      .toSorted(),
  );
});

describe.each(EVERY_LANGUAGE)('the listing in %s', (language) => {
  const listing = read(language);

  it('fits the fields of all three stores', () => {
    const { name = '', description = '' } = textsIn(language);
    expect(listing.name).toBe(name);
    expect(lengthOf(name)).toBeLessThanOrEqual(MOST.name);
    expect(lengthOf(description)).toBeLessThanOrEqual(MOST.short);
    expect(lengthOf(listing.summary)).toBeLessThanOrEqual(MOST.summary);
    expect(lengthOf(listing.description)).toBeLessThanOrEqual(MOST.description);
    expect(lengthOf(listing.description)).toBeGreaterThanOrEqual(LEAST_DESCRIPTION);
  });

  it('says all that the English one says', () => {
    const { headings, paragraphs } = read('en');
    expect({ headings: listing.headings, paragraphs: listing.paragraphs }).toEqual({ headings, paragraphs });
  });

  it('names the number of languages there are', () => {
    expect(listing.description).toContain(String(Object.keys(LANGUAGES).length));
  });
});
