import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../lib/ask/kinds.ts';
import { LAWS, lawIn, type Law } from '../../../lib/recovery/laws.ts';
import { mailLink, writeLetter, type LetterFacts } from '../../../lib/recovery/letter.ts';
import { SAY } from './words.ts';

const FACTS: LetterFacts = {
  law: 'general',
  site: 'jobs.example',
  kinds: ['phone', 'card-number'],
  date: new Date(2026, 2, 10, 12).getTime(),
};

const english = (part: Partial<LetterFacts> = {}) => writeLetter({ ...FACTS, ...part }, SAY.en, 'en').body;
const chinese = (part: Partial<LetterFacts> = {}) =>
  writeLetter({ ...FACTS, ...part }, SAY['zh-CN'], 'zh-CN').body;

describe('the law of a letter', () => {
  it.each<[string | null, Law]>([
    ['DE', 'gdpr'],
    ['NO', 'gdpr'],
    ['GB', 'uk-gdpr'],
    ['US', 'ccpa'],
    ['CN', 'pipl'],
    ['HK', 'general'],
    ['BR', 'lgpd'],
    ['IN', 'dpdp'],
    ['JP', 'appi'],
    ['CH', 'general'],
    ['NG', 'general'],
    ['constructor', 'general'],
    [null, 'general'],
  ])('fits %s: %s', (country, law) => {
    expect(lawIn(country)).toBe(law);
  });

  it.each<[Law, string, string]>([
    ['gdpr', 'Article 17 of the General Data Protection Regulation', '第 17 条'],
    ['uk-gdpr', 'Article 17 of the UK GDPR', '第 17 条'],
    ['ccpa', 'California Civil Code section 1798.105', '第 1798.105 条'],
    ['pipl', 'Article 47 of the Personal Information Protection Law', '第四十七条'],
    ['lgpd', 'Article 18', '第 18 条'],
    ['dpdp', 'section 12', '第 12 条'],
    ['appi', 'Article 35', '第 35 条'],
  ])('is named with the provision it relies on: %s', (law, inEnglish, inChinese) => {
    expect(english({ law })).toContain(inEnglish);
    expect(chinese({ law })).toContain(inChinese);
  });

  it('sets a deadline only where it has one', () => {
    expect(english({ law: 'gdpr' })).toContain('one month of receiving this letter (Article 12(3))');
    expect(english({ law: 'uk-gdpr' })).toContain('one month of receiving this letter (Article 12(3))');
    expect(english({ law: 'ccpa' })).toContain('45 days of receiving this letter (section 1798.130)');
    for (const law of ['pipl', 'lgpd', 'dpdp', 'appi', 'general'] as const) {
      expect(english({ law })).not.toMatch(/days|month/);
      expect(chinese({ law })).not.toMatch(/天|个月/);
    }
  });

  it('is not named in the letter that fits everywhere', () => {
    expect(english()).not.toMatch(/Article|section|Law/);
  });
});

describe('a letter', () => {
  it('is dated and filled with the site and what it was given', () => {
    const [date, to, gave] = english().split('\n\n');
    expect(date).toBe('March 10, 2026');
    expect(to).toBe('To jobs.example');
    expect(gave).toBe('I gave you personal data: phone number and card number.');
    expect(chinese()).toContain('2026年3月10日');
    for (const kind of FACTS.kinds) expect(chinese()).toContain(SAY['zh-CN'](`kind.${kind}`));
  });

  it('leaves lines to be filled in by hand, the site too where it is not known', () => {
    expect(english()).toMatch(/Name: _+$/);
    expect(english({ site: null })).toMatch(/To _+\n/);
  });

  it.each(LAWS)('has no gap in any language: %s', (law) => {
    for (const body of [english({ law }), chinese({ law })]) expect(body).not.toMatch(/\{|letter\.|law\./);
  });
});

describe('the link to the mail program', () => {
  it('carries subject and letter, whatever is in them', () => {
    const { href, isCut } = mailLink({ subject: 'A & B?', body: 'One\n\n100% 是' });
    expect(href).toBe('mailto:?subject=A%20%26%20B%3F&body=One%0D%0A%0D%0A100%25%20%E6%98%AF');
    expect(isCut).toBe(false);
  });

  it.each(LAWS)('holds a whole letter in English about a few kinds: %s', (law) => {
    expect(mailLink(writeLetter({ ...FACTS, law }, SAY.en, 'en')).isCut).toBe(false);
  });

  it('leaves out a letter too long for the mail programs of Windows', () => {
    const letter = writeLetter({ ...FACTS, law: 'gdpr', kinds: KINDS }, SAY['zh-CN'], 'zh-CN');
    const { href, isCut } = mailLink(letter);
    expect(isCut).toBe(true);
    expect(new URL(href).searchParams.get('subject')).toBe(letter.subject);
    expect(href).not.toContain('body');
  });
});
