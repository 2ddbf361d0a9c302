import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { classify } from '../../../lib/ask/classify.ts';
import { mayAsk } from '../../../lib/ask/gate.ts';
import { readWords } from '../../../lib/ask/words.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/labels');
const NOTHING = /^none/;
const FILES = /^id-document-upload$|file/;

/** A control alone on a page, under a label. */
function labelled(text: string, type: string): HTMLElement {
  const label = document.createElement('label');
  const control = document.createElement('input');
  control.type = type;
  label.append(text, control);
  document.body.replaceChildren(label);
  return control;
}

/** What a label is taken to ask where it should ask for something else; `shut` where the gate stops it. */
function wrong(expected: string, text: string): string[] {
  const control = labelled(text, FILES.test(expected) ? 'file' : 'text');
  const kind = classify(readWords(control))?.kind ?? 'none';
  const right = NOTHING.test(expected) ? kind === 'none' : kind === expected;
  if (!right) return [`${text}: ${kind}`];
  return kind === 'none' || mayAsk(readWords(control)) ? [] : [`${text}: shut`];
}

describe('labels as people write them, each alone on a page, are read right', () => {
  test.each(readdirSync(FOLDER))('%s', (file) => {
    const labels = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Record<string, readonly string[]>;
    expect(
      Object.entries(labels).flatMap(([kind, texts]) => texts.flatMap((text) => wrong(kind, text))),
    ).toEqual([]);
  });
});
