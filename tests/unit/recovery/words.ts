import { bindWords, type T, type Words } from '../../../lib/i18n/words.ts';
import type { Language } from '../../../lib/i18n/languages.ts';
import { packagedFiles } from '../../../scripts/packaged-files.ts';

const wordsIn = (language: Language): Words =>
  JSON.parse(
    packagedFiles().find(({ relativeDest }) => relativeDest === `data/words/${language}.json`)?.contents ??
      '{}',
  );

/** All texts of two languages, as they are packaged. */
export const SAY: Readonly<Record<'en' | 'zh-CN', T>> = {
  en: bindWords(wordsIn('en'), 'en'),
  'zh-CN': bindWords(wordsIn('zh-CN'), 'zh-CN'),
};
