/** The languages of the interface, as BCP 47 tags, each by its own name. */
export const LANGUAGES = {
  en: 'English',
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  es: 'Español',
  'pt-BR': 'Português (Brasil)',
  fr: 'Français',
  de: 'Deutsch',
  it: 'Italiano',
  ja: '日本語',
  ko: '한국어',
  hi: 'हिन्दी',
  ar: 'العربية',
  ru: 'Русский',
  tr: 'Türkçe',
  id: 'Bahasa Indonesia',
  vi: 'Tiếng Việt',
} as const;

export type Language = keyof typeof LANGUAGES;

/** The names of the files that make up a language's texts. */
export const PARTS = [
  'common',
  'warning',
  'popup',
  'options',
  'welcome',
  'recovery',
  'advice',
  'owners',
] as const;

const RTL = new Set(['ar', 'fa', 'he', 'ur']);

/** The writing direction of a language. Takes a BCP 47 tag. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RTL.has(language.split('-', 1)[0] ?? '') ? 'rtl' : 'ltr';
}

/**
 * The shipped language nearest to the wanted ones, English where none is near.
 *
 * @param wanted BCP 47 tags, the most wanted first
 */
export function nearestLanguage(wanted: readonly string[]): Language {
  const shipped = Object.keys(LANGUAGES) as Language[];
  for (const tag of wanted) {
    const { language, script, region } = new Intl.Locale(tag).maximize();
    const near =
      shipped.find((candidate) => candidate === `${language}-${region}`) ??
      shipped.find((candidate) => {
        const own = new Intl.Locale(candidate).maximize();
        return own.language === language && own.script === script;
      });
    if (near) return near;
  }
  return 'en';
}
