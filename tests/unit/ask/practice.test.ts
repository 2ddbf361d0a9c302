import { afterEach, expect, it } from 'vitest';
import { classify } from '../../../lib/ask/classify.ts';
import { readWords } from '../../../lib/ask/words.ts';
import { EVERY_LANGUAGE, textsIn } from '../i18n/texts.ts';

afterEach(() => document.body.replaceChildren());

it.each(EVERY_LANGUAGE)('the field of the practice form is known by its label in %s', (language) => {
  const label = document.createElement('label');
  const field = document.createElement('input');
  label.append(textsIn(language)['welcome.practice-id'] ?? '', field);
  document.body.append(label);
  expect(classify(readWords(field))).toMatchObject({ kind: 'national-id', signal: 'label' });
});
