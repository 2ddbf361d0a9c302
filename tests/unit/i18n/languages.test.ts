import { describe, expect, it } from 'vitest';
import { directionOf, nearestLanguage } from '../../../lib/i18n/languages.ts';

describe('the language of the interface', () => {
  it.each([
    [['en-GB'], 'en'],
    [['zh'], 'zh-CN'],
    [['zh-SG'], 'zh-CN'],
    [['zh-HK'], 'zh-TW'],
    [['pt-PT'], 'pt-BR'],
    [['es-419'], 'es'],
    [['xx', 'zh-Hans'], 'zh-CN'],
    [['tlh'], 'en'],
    [[], 'en'],
  ])('for %j is %s', (wanted, shipped) => {
    expect(nearestLanguage(wanted)).toBe(shipped);
  });

  it('runs from right to left where its script does', () => {
    expect(directionOf('ar-EG')).toBe('rtl');
    expect(directionOf('zh-CN')).toBe('ltr');
  });
});
