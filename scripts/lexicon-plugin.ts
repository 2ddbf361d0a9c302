import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { Lexicon } from '../lib/ask/lexicon/format.ts';
import { packKinds, packPurposes } from './pack-lexicon.ts';

const MODULE = 'virtual:lexicon';
const FOLDER = resolve(import.meta.dirname, '../lib/ask/lexicon');

/** The files of lib/ask/lexicon, one a language or group of countries, in the order of their names. */
export function lexiconFiles(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts') && file !== 'format.ts')
    .toSorted()
    .map((file) => join(FOLDER, file));
}

/** All lexicons, read from their files. */
export async function readLexicons(): Promise<Lexicon[]> {
  const modules = await Promise.all(
    lexiconFiles().map((file) => import(pathToFileURL(file).href) as Promise<{ default: Lexicon }>),
  );
  return modules.map((module) => module.default);
}

/** Gives the bundler `virtual:lexicon`: the words of all languages in the form that ships. */
export function lexiconPlugin(): Plugin {
  return {
    name: 'formwarn-lexicon',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    async load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      for (const file of lexiconFiles()) this.addWatchFile(file);
      const lexicons = await readLexicons();
      return [
        `export const KIND_WORDS = ${JSON.stringify(packKinds(lexicons))};`,
        `export const PURPOSE_WORDS = ${JSON.stringify(packPurposes(lexicons))};`,
      ].join('\n');
    },
  };
}
