import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { Lexicon } from '../lib/ask/lexicon/format.ts';
import { isForeign } from '../lib/ask/windows.ts';
import { makeGate, packStems } from './pack-gate.ts';
import { packKinds, packPurposes } from './pack-lexicon.ts';
import { packWindows, windowsOver } from './pack-windows.ts';

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

const isPlain = (text: string): boolean => !isForeign(text);

const constant = (name: string, value: unknown): string => `export const ${name} = ${JSON.stringify(value)};`;

/** The modules made of the lexicons, by name, each with what makes its text. */
const MODULES: Readonly<Record<string, (lexicons: readonly Lexicon[]) => string>> = {
  'virtual:lexicon': (lexicons) =>
    constant('KIND_WORDS', packKinds(lexicons)) + constant('PURPOSE_WORDS', packPurposes(lexicons)),
  'virtual:gate': (lexicons) => {
    const { stems, words } = makeGate(lexicons);
    const foreign = [packStems(stems.filter(isForeign)), words.filter(isForeign).join()] as const;
    const windows = windowsOver(foreign);
    const [packedStems, packedWords] = foreign.map((text) => packWindows(text, windows));
    return (
      constant('GATE_STEMS', packStems(stems.filter(isPlain))) +
      constant('GATE_WORDS', words.filter(isPlain).join()) +
      constant('GATE_FOREIGN_STEMS', packedStems) +
      constant('GATE_FOREIGN_WORDS', packedWords) +
      constant('GATE_WINDOWS', windows)
    );
  },
};

/**
 * Gives the bundler the words of all languages in the forms that ship: `virtual:lexicon`, all of
 * them, and `virtual:gate`, the stems that tell whether they are needed.
 */
export function lexiconPlugin(): Plugin {
  return {
    name: 'formwarn-lexicon',
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? `\0${id}` : undefined),
    async load(id) {
      const make = id.startsWith('\0') ? MODULES[id.slice(1)] : undefined;
      if (!make) return undefined;
      for (const file of lexiconFiles()) this.addWatchFile(file);
      return make(await readLexicons());
    },
  };
}
