import { readdirSync, readFileSync } from 'node:fs';
import { tellCases, type Texts } from '../../../scripts/told-cases.ts';
import type { Language } from '../../../lib/i18n/languages.ts';
import type { Case, CaseFacts, CaseText } from '../../../lib/cases/types.ts';

const FOLDER = 'lib/cases/library';

/** The name of every file of the library. */
export const FILES: readonly string[] = readdirSync(FOLDER);

/** The facts of every case. */
export const FACTS: readonly CaseFacts[] = FILES.map((file) =>
  JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')),
);

const textsIn = <T extends Texts>(language: string): T =>
  JSON.parse(readFileSync(`lib/cases/texts/${language}.json`, 'utf8'));

/** The languages in which every case is told to its end. */
export const WHOLE = ['en', 'zh-CN'] as const;
export type Whole = (typeof WHOLE)[number];

/** The whole texts of every case, by language and id. */
export const TEXTS: Readonly<Record<Whole, Readonly<Record<string, CaseText>>>> = {
  en: textsIn('en'),
  'zh-CN': textsIn('zh-CN'),
};

/** What cases are told in by a language of the interface, whole or in short. */
export const textsFor = (language: Language): Texts => textsIn(language);

/** Facts and texts joined, as they are packaged. */
export const casesIn = (language: Language): Case[] => tellCases(FACTS, textsFor(language), TEXTS.en);
