import { resolve } from 'node:path';
import { build } from 'vite';
import { lexiconPlugin } from '../../../scripts/lexicon-plugin.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/**
 * Bundles a script of this folder the way the extension is built.
 *
 * @returns its code, to be run as a classic script
 */
export async function bundle(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [lexiconPlugin()],
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: resolve(import.meta.dirname, file), formats: ['iife'], name: 'bench', fileName: 'bench' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${file} could not be bundled`);
  return output.output[0].code;
}
