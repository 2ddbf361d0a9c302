import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licences } from './licences.ts';
import { tellCases, type Texts } from './told-cases.ts';
import type { CaseFacts, CaseText } from '../lib/cases/types.ts';
import { LANGUAGES, PARTS, type Language } from '../lib/i18n/languages.ts';

/** A file to be written into the package, beside what the bundler makes. */
interface PackagedFile {
  readonly relativeDest: string;
  readonly contents: string;
}

const readJson = (path: string): Record<string, unknown> => JSON.parse(readFileSync(path, 'utf8'));

/** All texts of one language, from the parts they are kept in. */
export function words(language: Language): Record<string, unknown> {
  return Object.assign(
    {},
    ...PARTS.map((part) => readJson(join('lib/i18n/locales', language, `${part}.json`))),
  );
}

/** The extension's name and description as the browser wants them, in `_locales`. */
function browserMessages(language: Language): string {
  const { name, description } = words(language);
  return JSON.stringify({ name: { message: name }, description: { message: description } });
}

const FACTS = 'lib/cases/library';

const readTexts = <T extends Texts>(language: Language): T =>
  readJson(join('lib/cases/texts', `${language}.json`)) as T;

/** Every case, told in one language as far as it can be. */
function cases(language: Language): string {
  const facts = readdirSync(FACTS)
    .toSorted()
    .map((file) => readJson(join(FACTS, file)) as unknown as CaseFacts);
  const english = readTexts<Readonly<Record<string, CaseText>>>('en');
  return JSON.stringify(tellCases(facts, readTexts(language), english));
}

/** What the extension reads at run time (texts, cases, the list of known sites) and what people may read. */
export function packagedFiles(): PackagedFile[] {
  const files = (Object.keys(LANGUAGES) as Language[]).flatMap((language) => [
    {
      relativeDest: `_locales/${language.replace('-', '_')}/messages.json`,
      contents: browserMessages(language),
    },
    { relativeDest: `data/words/${language}.json`, contents: JSON.stringify(words(language)) },
    ...(existsSync(`lib/cases/texts/${language}.json`)
      ? [{ relativeDest: `data/cases/${language}.json`, contents: cases(language) }]
      : []),
  ]);
  return [
    ...files,
    { relativeDest: 'licences.txt', contents: licences() },
    { relativeDest: 'data/sites.txt', contents: readFileSync('lib/site/data/sites.txt', 'utf8') },
  ];
}
