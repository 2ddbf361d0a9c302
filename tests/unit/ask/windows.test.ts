import { expect, test } from 'vitest';
import { unpackWindows } from '../../../lib/ask/windows.ts';
import { packWindows, windowsOver } from '../../../scripts/pack-windows.ts';

const TEXTS = [
  'no,nr\n16digit,!id card',
  'банк,карт,ұқ\nномерkz7',
  'بانك,هويت,پ',
  'आधार,ओळखपत',
  'የስልክ',
  'ឆ្,លេ',
  'カード,电话,가족,カ9',
];

test('a text of any script comes back as it was', () => {
  const windows = windowsOver(TEXTS);
  expect(TEXTS.map((text) => unpackWindows(packWindows(text, windows), windows))).toEqual(TEXTS);
});

test('what is packed is ASCII', () => {
  const windows = windowsOver(TEXTS);
  expect(TEXTS.map((text) => packWindows(text, windows)).join('')).toMatch(/^[\n -\x7e]*$/);
});

test('a text with the sign between windows is refused', () => {
  expect(() => packWindows('a~b', [0])).toThrow('~');
});
