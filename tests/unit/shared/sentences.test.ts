import { describe, expect, it } from 'vitest';
import {
  adviceText,
  askSentence,
  becauseSentence,
  byWeight,
  destinationText,
  sinceText,
} from '../../../components/shared/sentences.ts';
import { bindWords } from '../../../lib/i18n/words.ts';
import type { Telling } from '../../../lib/messages/telling.ts';
import { EVERY_LANGUAGE, textsIn } from '../i18n/texts.ts';
import { chineseTelling, telling } from '../warning/telling.ts';

const tOf = ({ words, language }: Telling) => bindWords(words, language);
const said = (about: Telling) =>
  askSentence(about, tOf(about))
    .map(({ text }) => text)
    .join('');

const because = (about: Telling) => becauseSentence(about, tOf(about));
const where = (destination: Telling['destination']) => {
  const about = telling({ destination });
  return destinationText(about, tOf(about));
};

describe('the first sentence', () => {
  it('says who asks for what, and for which purpose', () => {
    expect(said(telling())).toBe(
      'For a job application, jobs.example asks for your ID number and your bank account number.',
    );
  });

  it('needs no purpose', () => {
    expect(said(telling({ purpose: null, kinds: ['phone'] }))).toBe(
      'jobs.example asks for your phone number.',
    );
  });

  it('names the gravest first and counts the rest', () => {
    const kinds = ['phone', 'date-of-birth', 'iban', 'passport', 'bank-pin-or-otp'] as const;
    expect(said(telling({ kinds, purpose: null }))).toBe(
      'jobs.example asks for your banking password or one-time code, your IBAN (international account number), your passport number, and 2 more details.',
    );
  });

  it('reads as Chinese in Chinese', () => {
    expect(said(chineseTelling())).toBe('jobs.example 的求职页面要您提供身份证号和银行账号（卡号）。');
  });

  it('sets the site and each kind apart from the words around them', () => {
    const about = telling();
    const names = askSentence(about, tOf(about)).flatMap((piece) => piece.names ?? []);
    expect(names).toEqual(['site', 'national-id', 'bank-account']);
  });

  it('writes "and" onto the word after it in Arabic, behind that word\'s icon', () => {
    const about = telling({ language: 'ar', words: textsIn('ar') });
    const kinds = askSentence(about, tOf(about)).filter(({ names }) => names && names !== 'site');
    expect(kinds.map(({ text }) => text)).toEqual(['رقم هويتك', 'ورقم حسابك البنكي']);
  });
});

describe('the second sentence', () => {
  it('is the reason that tells most, wherever the verdict put it', () => {
    const reasons = [{ code: 'unknown-site' }, { code: 'near-brand', site: 'jobs.com' }] as const;
    expect(because(telling({ reasons }))).toBe('The address is almost jobs.com, but not quite.');
  });

  it('says what follows, where a reason has two sentences', () => {
    expect(because(telling({ reasons: [{ code: 'identity-and-money' }] }))).toBe(
      'ID and payment details together are enough to act in your name.',
    );
  });

  it.each([
    ['Is it yours? It is.', 'It is.'],
    ['هل هو لك؟ نعم.', 'نعم.'],
    ['यह एक है। यह दूसरा है।', 'यह दूसरा है।'],
    ['一つめです。二つめです！', '二つめです！'],
    ['是吗？是的。', '是的。'],
    ['It goes to a.example.', 'It goes to a.example.'],
  ])('is the last of "%s"', (reason, last) => {
    expect(because(telling({ words: { 'reason.unknown-site': reason } }))).toBe(last);
  });

  it.each(EVERY_LANGUAGE)('is one sentence for every reason there is in %s', (language) => {
    const about = telling({ language, words: textsIn(language) });
    const codes = Object.keys(about.words).filter((key) => key.startsWith('reason.'));
    for (const key of codes) {
      const code = key.slice('reason.'.length) as Telling['reasons'][number]['code'];
      expect(because({ ...about, reasons: [{ code, site: 'a' }] })).toMatch(
        /^[^.!?؟।。！？]+(?:[.!?؟।。！？]|: a)$/,
      );
    }
  });

  it('is empty without reasons', () => {
    expect(because(telling({ reasons: [] }))).toBe('');
  });
});

describe('what "Why?" says', () => {
  it('tells where the data goes', () => {
    expect(where(null)).toBe("To jobs.example. What happens to it after that can't be seen from here.");
    expect(where({ way: 'https', host: 'a.b.example', unit: 'b.example' })).toBe(
      'To another site: b.example.',
    );
    expect(where({ way: 'mail', host: null, unit: null })).toBe('Into an email, sent without protection.');
    expect(where({ way: 'messenger', host: 'wa.me', unit: 'wa.me' })).toBe('Into a private chat: wa.me.');
    expect(where({ way: 'messenger', host: null, unit: null })).toBe('Into a private chat.');
    expect(where({ way: 'none', host: null, unit: null })).toContain("doesn't say");
  });

  it('tells since when the site has been met', () => {
    const about = telling({ firstSeen: Date.UTC(2026, 2, 14, 12) });
    expect(sinceText(about, tOf(about))).toBe('You first came here on March 14, 2026.');
    expect(sinceText(telling(), tOf(telling()))).toBe('It seems to be your first time here.');
  });

  it('advises by the purpose, and without one by the gravest kind', () => {
    const about = telling();
    expect(adviceText(about, tOf(about))).toBe(about.words['advice.job']);
    const plain = telling({ purpose: null, kinds: ['phone', 'id-document-upload'] });
    expect(adviceText(plain, tOf(plain))).toBe(plain.words['advice.id-document-upload']);
  });
});

it('sorts kinds by what harm they can do', () => {
  expect(byWeight(['phone', 'iban', 'id-document-upload'])).toEqual(['id-document-upload', 'iban', 'phone']);
});
