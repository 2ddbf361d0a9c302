/** The scripts of each writing system, by the code Intl.Locale gives, as Unicode names them. */
const WRITTEN_WITH: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
};

const SCRIPTS = [
  'Latn',
  'Cyrl',
  'Grek',
  'Hani',
  'Hira',
  'Kana',
  'Hang',
  'Arab',
  'Hebr',
  'Thai',
  'Deva',
  'Beng',
  'Taml',
  'Telu',
  'Gujr',
  'Guru',
  'Knda',
  'Mlym',
  'Sinh',
  'Khmr',
  'Laoo',
  'Mymr',
  'Armn',
  'Geor',
  'Ethi',
] as const;

const PATTERNS: readonly (readonly [string, RegExp])[] = SCRIPTS.map((script) => [
  script,
  new RegExp(`^\\p{Script=${script}}$`, 'u'),
]);

const IGNORED = /[\p{ASCII}\p{M}\p{N}]/u;

/** Scripts that are written together by habit; any other mixture inside one label is odd. */
const WITH_LATIN: ReadonlySet<string> = new Set(['Hani', 'Hira', 'Kana', 'Hang']);

/**
 * Tells whether a host is written in letters this person doesn't read, or mixes scripts in one label
 * as no language does.
 *
 * @param host in Unicode
 * @param languages BCP 47 tags
 */
export function hasForeignLetters(host: string, languages: readonly string[]): boolean {
  // eslint-disable-next-line no-control-regex -- ASCII is exactly what is to be told apart
  if (/^[\x00-\x7f]*$/.test(host)) return false;
  const own = new Set(languages.flatMap(scriptsOf));
  return host.split('.').some((label) => {
    const scripts = new Set([...label].filter((letter) => !IGNORED.test(letter)).map(scriptOf));
    const mixed =
      /[a-z]/.test(label) && [...scripts].some((script) => script !== 'Latn' && !WITH_LATIN.has(script));
    return mixed || [...scripts].some((script) => !own.has(script));
  });
}

function scriptOf(letter: string): string {
  return PATTERNS.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'other';
}

function scriptsOf(language: string): readonly string[] {
  const script = new Intl.Locale(language).maximize().script ?? '';
  return WRITTEN_WITH[script] ?? [script];
}
