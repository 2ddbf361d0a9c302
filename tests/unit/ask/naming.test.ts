import { beforeEach, describe, expect, test } from 'vitest';
import { namesControl } from '../../../lib/ask/naming.ts';

/** Whether the words in the element of id `words` may name a control. */
function mayName(html: string): boolean {
  document.body.innerHTML = html;
  const words = document.querySelector('#words');
  if (!words) throw new Error('the page has no words');
  return namesControl(words);
}

const ROWS = Array.from({ length: 40 }, (_, row) => `<p>Row ${row}</p>`).join('');

beforeEach(() => document.body.replaceChildren());

describe('words may name a control', () => {
  test.each([
    ['that they label', '<label id="words">IBAN</label>'],
    ['that they hold', '<p id="words">IBAN <input></p>'],
    ['beside them', '<p><span id="words">IBAN</span> <input></p>'],
    ['in the next cell', '<table><tr><td id="words">IBAN</td><td><input></td></tr></table>'],
    ['right after them in a long form', `<form>${ROWS}<p id="words">IBAN</p><input>${ROWS}</form>`],
    [
      'right before them in a long form',
      `<form>${ROWS}<div><input></div><p id="words">IBAN</p>${ROWS}</form>`,
    ],
    ['in a form that shadows its properties', '<form id="words"><input name="childElementCount"></form>'],
  ])('%s', (_which, html) => {
    expect(mayName(html)).toBe(true);
  });

  test.each([
    ['on a page without any', '<p id="words">IBAN</p>'],
    ['far off in a feed', `<main>${ROWS}<article><p id="words">IBAN</p></article>${ROWS}<input></main>`],
    [
      'far up in the page',
      '<input><section><div><div><div><div><p id="words">IBAN</p></div></div></div></div></section>',
    ],
  ])('but not %s', (_which, html) => {
    expect(mayName(html)).toBe(false);
  });
});
