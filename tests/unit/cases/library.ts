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

const textsOf = (language: Language): Record<string, CaseText> =>
  JSON.parse(readFileSync(`lib/cases/texts/${language}.json`, 'utf8'));

/** The texts of every case, by language and id. */
export const TEXTS = { en: textsOf('en'), 'zh-CN': textsOf('zh-CN') } satisfies Record<Language, unknown>;

/** Facts and texts joined, as they are packaged. */
export function casesIn(language: Language): Case[] {
  return FACTS.flatMap((facts) => {
    const text = TEXTS[language][facts.id];
    return text ? [{ ...facts, ...text }] : [];
  });
}
