import { beforeEach, describe, expect, test } from 'vitest';
import { classify } from '../../../lib/ask/classify.ts';
import { readWords } from '../../../lib/ask/words.ts';

function asks(html: string): string | null {
  document.body.innerHTML = html;
  const control =
    document.querySelector<HTMLElement>('[data-here]') ?? document.querySelector<HTMLElement>('input');
  if (!control) throw new Error('the test page has no control');
  return classify(readWords(control))?.kind ?? null;
}

beforeEach(() => document.body.replaceChildren());

describe('a control is known by', () => {
  test('its label', () => expect(asks('<label>Date of birth <input></label>')).toBe('date-of-birth'));
});
