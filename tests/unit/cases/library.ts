import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '../../../lib/i18n/languages.ts';
import type { Case, CaseFacts, CaseText } from '../../../lib/cases/types.ts';

const FOLDER = 'lib/cases/library';

/** The name of every file of the library. */
export const FILES: readonly string[] = readdirSync(FOLDER);

/** The facts of every case. */
export const FACTS: readonly CaseFacts[] = FILES.map((file) =>
  JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')),
);

/** The texts of every case in one language, by id. */
export function textsOf(language: Language): Record<string, CaseText> {
  return JSON.parse(readFileSync(`lib/cases/texts/${language}.json`, 'utf8'));
}

/** Facts and texts joined, as they are packaged. */
export function casesIn(language: Language): Case[] {
  const texts = textsOf(language);
  return FACTS.flatMap((facts) => {
    const text = texts[facts.id];
    return text ? [{ ...facts, ...text }] : [];
  });
}
