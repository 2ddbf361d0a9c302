import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/i18n/languages.ts';
import { PRICES, type PriceFacts } from '../../../lib/cases/price-list.ts';
import { pricesFor } from '../../../lib/cases/prices.ts';
import { USES, usesFor, type UseFacts } from '../../../lib/cases/uses.ts';
import { figuresIn } from './figures.ts';
import { FACTS } from './library.ts';
import { namesIn } from './names.ts';

const wordsIn = (language: Language): Record<string, string> =>
  JSON.parse(readFileSync(`lib/i18n/locales/${language}/advice.json`, 'utf8'));

const ENGLISH = wordsIn('en');
const CHINESE = wordsIn('zh-CN');

const prices: readonly PriceFacts[] = PRICES;
const uses: readonly UseFacts[] = USES;

describe('the price told first where something is asked', () => {
  it('is that of a phone number in China for a phone field there', () => {
    expect(pricesFor(['phone'], 'CN')[0]?.place).toBe('CN');
  });

  it('is that of a card for the fields of a card, wherever the person lives', () => {
    expect(pricesFor(['card-number', 'card-cvv', 'card-expiry'], 'FR')[0]?.id).toBe('world-card-2021');
    expect(pricesFor(['card-cvv'], null)[0]?.id).toBe('world-card-2021');
  });

  it('is that of a passport scan where a passport and its photo are asked', () => {
    expect(pricesFor(['passport', 'id-document-upload'], 'DE')[0]?.id).toBe('world-passport-scan-2021');
  });

  it('is none where no source gives one', () => {
    expect(pricesFor(['bank-pin-or-otp'], 'US')).toEqual([]);
    expect(pricesFor([], 'US')).toEqual([]);
  });
});

describe('what data is used for', () => {
  it('starts with what fits best all that is asked', () => {
    expect(usesFor(['card-number', 'bank-pin-or-otp'])[0]?.id).toBe('phone-wallet');
    expect(usesFor(['id-document-upload'])[0]?.id).toBe('account-in-your-name');
    expect(usesFor(['phone'])[0]?.id).toBe('sales-calls');
    expect(usesFor(['iban']).map(({ id }) => id)).toContain('debits');
  });

  it('is shown by cases of the library', () => {
    const ids = FACTS.map(({ id }) => id);
    for (const { cases } of uses) for (const id of cases) expect(ids).toContain(id);
  });
});

describe('prices and uses', () => {
  it.each([...prices, ...uses])('$id cites a dated source and names nobody', ({ source }) => {
    expect(source.date).toMatch(/^\d{4}(-\d\d){0,2}$/);
    if (source.url) expect(['http:', 'https:']).toContain(new URL(source.url).protocol);
    expect(namesIn(JSON.stringify(source))).toEqual([]);
  });

  it.each(prices)('$id is older than its source or as old', ({ year, source }) => {
    expect(year).toBeLessThanOrEqual(Number(source.date?.slice(0, 4)));
  });

  it.each([ENGLISH, CHINESE])('are told each by a text of its own, with none besides', (words) => {
    const keys = Object.keys(words).filter((key) => /^(price|use)\./.test(key));
    expect(keys.toSorted()).toEqual(
      [
        'price.told',
        ...prices.map(({ id }) => `price.${id}`),
        ...uses.map(({ id }) => `use.${id}`),
      ].toSorted(),
    );
  });

  it.each([...prices.map(({ id }) => `price.${id}`), ...uses.map(({ id }) => `use.${id}`)])(
    '%s gives the same figures in both languages',
    (key) => {
      expect(figuresIn(CHINESE[key] ?? '', 'zh-CN')).toEqual(figuresIn(ENGLISH[key] ?? '', 'en'));
    },
  );
});
