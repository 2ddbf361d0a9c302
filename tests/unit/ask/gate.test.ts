import { beforeEach, describe, expect, it } from 'vitest';
import { mayAsk, mayName } from '../../../lib/ask/gate.ts';
import { normalise } from '../../../lib/ask/normalise.ts';
import { readWords } from '../../../lib/ask/words.ts';
import { normalisePhrase } from '../../../scripts/pack-lexicon.ts';
import { readLexicons } from '../../../scripts/lexicon-plugin.ts';

const phrases = (await readLexicons()).flatMap(({ words }) => Object.values(words).flat());

describe('the gate', () => {
  it('lets through every phrase of every language', () => {
    const shut = phrases.filter((phrase) => !mayName(normalise(normalisePhrase(phrase).replaceAll('*', ''))));
    expect(shut).toEqual([]);
  });

  it('lets phrases through when their words are written together, as in names', () => {
    const shut = phrases.filter((phrase) => !mayName(normalisePhrase(phrase).replaceAll(/[ *]/g, '')));
    expect(shut).toEqual([]);
  });

  it.each([
    'search',
    'first name',
    'last name',
    'your email',
    'message',
    'password',
    'confirm password',
    'subject',
    'city',
    'what needs to be done?',
    'mark all as complete',
    'home page',
    'value',
    'version',
    'cell 12',
    'cell 3 4',
    'suche',
    'nachricht',
    'mot de passe',
    'contrasena',
    'имя',
    '搜索',
    '検索',
    'بحث',
  ])('stays shut for %s', (text) => {
    expect(mayName(normalise(text))).toBe(false);
  });
});

it.each(['cell', 'sin 000 000 000', 'nin 11 digits', 'phone 2'])('the gate opens for %s', (text) => {
  expect(mayName(normalise(text))).toBe(true);
});

/** The words of the control in some markup. */
const control = (html: string) => {
  document.body.innerHTML = html;
  const found = document.querySelector<HTMLElement>('input, textarea');
  if (!found) throw new Error('no control');
  return readWords(found);
};

describe('a control', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  it.each([
    ['its label', '<label>ID card number <input></label>'],
    ['its placeholder', '<input placeholder="身份证号码">'],
    ['its name', '<input name="customerIban">'],
    ['its autocomplete token', '<input autocomplete="section-a cc-number">'],
    ['its type', '<input type="tel">'],
    ['the text before it', '<p>Passport number</p><input>'],
    ['the shape of a card number', '<input placeholder="0000 0000 0000 0000">'],
  ])('may ask by %s', (_by, html) => {
    expect(mayAsk(control(html))).toBe(true);
  });

  it.each([
    ['a search box', '<input type="search" name="q" placeholder="Search">'],
    ['a newsletter', '<label>Email <input type="email"></label>'],
    ['a comment', '<label>Your message <textarea></textarea></label>'],
  ])('asks for nothing as %s', (_as, html) => {
    expect(mayAsk(control(html))).toBe(false);
  });
});
