import { browser } from '../platform/browser.ts';
import { readPackagedJson } from '../platform/package.ts';
import { lookAtSettings } from '../settings/settings.ts';
import { directionOf, nearestLanguage, type Language } from './languages.ts';
import { bindWords, type T, type Words } from './words.ts';

export interface Speech {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly words: Words;
  readonly t: T;
}

/** The person's language: the one they chose, else the shipped one nearest to their browser's. */
async function personsLanguage(): Promise<Language> {
  const { language } = await lookAtSettings();
  return language ?? nearestLanguage([browser.i18n.getUILanguage(), ...navigator.languages]);
}

const loading = new Map<Language, Promise<Words>>();

/** All texts in the person's language. Read from the package once for each language. */
export async function loadSpeech(): Promise<Speech> {
  const language = await personsLanguage();
  let reading = loading.get(language);
  if (!reading) {
    reading = readPackagedJson<Words>(`data/words/${language}.json`);
    loading.set(language, reading);
  }
  const words = await reading;
  return { language, direction: directionOf(language), words, t: bindWords(words, language) };
}
