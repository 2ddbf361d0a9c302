import type { Case } from '../cases/types.ts';
import type { Language } from '../i18n/languages.ts';
import { readPackagedJson, readPackagedText } from '../platform/package.ts';
import { createKnownSites, type KnownSites } from '../site/known.ts';

const cases = new Map<Language, Promise<readonly Case[]>>();
let knownSites: Promise<KnownSites> | null = null;

/** All cases in a language. Read from the package once. */
export function readCases(language: Language): Promise<readonly Case[]> {
  let reading = cases.get(language);
  if (!reading) {
    reading = readPackagedJson<readonly Case[]>(`data/cases/${language}.json`);
    cases.set(language, reading);
  }
  return reading;
}

/** The built-in list of known sites. Read from the package once. */
export function readKnownSites(): Promise<KnownSites> {
  knownSites ??= readPackagedText('data/sites.txt').then(createKnownSites);
  return knownSites;
}
