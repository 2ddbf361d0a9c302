import { describe, expect, test } from 'vitest';
import { isKind, KINDS, type Kind } from '../../../lib/ask/kinds.ts';
import type { Lexicon } from '../../../lib/ask/lexicon/format.ts';
import { normalise } from '../../../lib/ask/normalise.ts';
import { PURPOSES } from '../../../lib/ask/purposes.ts';

const files = import.meta.glob<Lexicon>('../../../lib/ask/lexicon/*.ts', { eager: true, import: 'default' });
const lexicons = Object.entries(files)
  .map(([path, lexicon]) => ({ name: path.replace(/^.*\/|\.ts$/g, ''), lexicon }))
  .filter(({ name }) => name !== 'format');

/** A document is typed by its number or handed over as a picture: its name may stand under both. */
const PICTURED: ReadonlySet<Kind> = new Set<Kind>(['national-id', 'passport', 'driving-licence']);
/** Other words under two kinds, each with the reason why no single one is right everywhere. */
const TWO_KINDS: Readonly<Record<string, string>> = {
  itin: 'a tax number that people without a social security number give in its place',
  'mpesa number': 'a mobile number that is an account',
  'm pesa number': 'a mobile number that is an account',
  'gcash number': 'a mobile number that is an account',
  'iban no': 'where an account is numbered by IBAN, people are asked for either',
  金融卡號: 'a card that people know by the number of its account',
};

const kindLists = ({ words, weak = {} }: Lexicon): [kind: Kind, list: readonly string[]][] =>
  KINDS.map((kind) => [kind, [...(words[kind] ?? []), ...(weak[kind] ?? [])]]);
const kindPhrases = (lexicon: Lexicon): string[] => [
  ...kindLists(lexicon).flatMap(([, list]) => list),
  ...(lexicon.not ?? []),
];
const phrases = (lexicon: Lexicon): string[] => [
  ...kindPhrases(lexicon),
  ...Object.values(lexicon.purposes ?? {}).flat(),
];
const repeated = (list: readonly string[]): string[] =>
  list.filter((phrase, at) => list.indexOf(phrase) !== at);

/** Phrases of these lists that stand under two kinds, with no reason given for it. */
function torn(lists: readonly [kind: Kind, list: readonly string[]][]): string[] {
  const kinds = new Map<string, Set<Kind>>();
  for (const [kind, list] of lists) {
    for (const phrase of list) kinds.set(phrase, (kinds.get(phrase) ?? new Set()).add(kind));
  }
  return [...kinds]
    .filter(([, named]) => named.size > 1)
    .filter(
      ([, named]) =>
        !(
          named.size === 2 &&
          named.has('id-document-upload') &&
          [...named].some((kind) => PICTURED.has(kind))
        ),
    )
    .map(([phrase]) => phrase)
    .filter((phrase) => !(phrase in TWO_KINDS));
}

test('there are words for at least forty languages', () => {
  expect(new Set(lexicons.flatMap(({ lexicon }) => lexicon.languages)).size).toBeGreaterThanOrEqual(40);
});

describe.each(lexicons)('the words of $name', ({ lexicon }) => {
  test('are written as a page’s text is read', () => {
    const written = phrases(lexicon).map((phrase) => phrase.replaceAll('*', ''));
    expect(written.filter((phrase) => normalise(phrase) !== phrase)).toEqual([]);
  });

  test('name kinds and purposes there are', () => {
    expect([...Object.keys(lexicon.words), ...Object.keys(lexicon.weak ?? {})].every(isKind)).toBe(true);
    const purposes: readonly string[] = PURPOSES;
    expect(Object.keys(lexicon.purposes ?? {}).filter((purpose) => !purposes.includes(purpose))).toEqual([]);
  });

  test('stand once under a kind, strong or weak', () => {
    for (const [, list] of kindLists(lexicon)) expect(repeated(list)).toEqual([]);
    expect(repeated(lexicon.not ?? [])).toEqual([]);
  });

  test('do not name a kind and rule it out', () => {
    const named = new Set(kindLists(lexicon).flatMap(([, list]) => list));
    expect((lexicon.not ?? []).filter((phrase) => named.has(phrase))).toEqual([]);
  });

  test('are longer than one letter, and free only at the end of a word', () => {
    expect(phrases(lexicon).filter((phrase) => /^[a-z]?$|(?:^|[ *])\*|\*[^ ]/.test(phrase))).toEqual([]);
  });
});

test('no word names one kind here and another kind there', () => {
  const strong = lexicons.flatMap(({ lexicon }) =>
    KINDS.map((kind): [Kind, readonly string[]] => [kind, lexicon.words[kind] ?? []]),
  );
  expect(torn(strong)).toEqual([]);
});

test('no word names a kind in one language and rules it out in another', () => {
  const out = new Set(lexicons.flatMap(({ lexicon }) => lexicon.not ?? []));
  const strong = lexicons.flatMap(({ lexicon }) => Object.values(lexicon.words).flat());
  expect(strong.filter((phrase) => out.has(phrase))).toEqual([]);
});
