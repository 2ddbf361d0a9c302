import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isControl } from '../../../lib/ask/controls.ts';
import { decide } from '../../../lib/ask/decide.ts';
import { pageKinds } from '../../../lib/ask/page.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/forms');

interface Field {
  readonly truthId: string;
  readonly label: string;
  readonly alt?: readonly string[];
  readonly ambiguous?: boolean;
  readonly unscored?: boolean;
}
interface Page {
  readonly file: string;
  readonly fields: readonly Field[];
}

/** What the detector makes of each marked control of a page. */
function found(html: string): Map<string, string> {
  document.documentElement.innerHTML = html;
  const controls = Array.from(document.querySelectorAll<HTMLElement>('*')).filter(isControl);
  const deciding = decide(controls, pageKinds(document));
  let result = deciding.next();
  while (!result.done) result = deciding.next();
  return new Map(
    controls.map((control, at) => [control.dataset.truthId ?? '', result.value?.[at]?.kind ?? 'none']),
  );
}

/** The controls of a page that are read wrong, as `language/file#id label → found`. */
function wrong(language: string, { file, fields }: Page): string[] {
  const answers = found(readFileSync(join(FOLDER, language, file), 'utf8'));
  return fields
    .filter(({ ambiguous, unscored }) => !ambiguous && !unscored)
    .flatMap(({ truthId, label, alt = [] }) => {
      const answer = answers.get(truthId) ?? 'none';
      return answer === label || alt.includes(answer)
        ? []
        : [`${language}/${file}#${truthId} ${label} → ${answer}`];
    });
}

const known = JSON.parse(readFileSync(join(FOLDER, 'known-failures.json'), 'utf8')) as readonly string[];
const languages = readdirSync(FOLDER).filter((name) => existsSync(join(FOLDER, name, 'truth.json')));

describe('labelled pages', () => {
  test.each(languages)('%s: every control is read right, but for the failures known', (language) => {
    const pages = JSON.parse(readFileSync(join(FOLDER, language, 'truth.json'), 'utf8')) as readonly Page[];
    const failures = pages.flatMap((page) => wrong(language, page));
    // A failure that is gone must be struck off the list, so that it can't come back unseen.
    expect(failures).toEqual(known.filter((failure) => failure.startsWith(`${language}/`)));
  });
});
