import { describe, expect, test } from 'vitest';
import { normalise } from '../../../lib/ask/normalise.ts';
import { saying } from '../../../lib/ask/saying.ts';

describe('what is left of a label without what says nothing', () => {
  test.each([
    ['Your answer', ''],
    ['Required', ''],
    ['Enter number', ''],
    ['Digits 1 to 4', ''],
    ['Digit 4', ''],
    ['Cell 12', 'cell 12'],
    ['Ihre Antwort *', ''],
    ['Ваш ответ', ''],
    ['请输入', ''],
    ['답변', ''],
    ['月', ''],
    ['Enter your NIN (11 digits)', 'nin'],
    ['Cel. (10 dígitos)', 'cel'],
    ['请输入验证码', '验证码'],
    ['First name', 'name'],
  ])('%s', (text, left) => expect(saying(normalise(text))).toBe(left));
});
