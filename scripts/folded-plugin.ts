import { resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

/**
 * Folds a module and all it imports into one function, which browsers compile when one of the module's
 * exports is first called, and not with the script it stands in. The exports have to be functions.
 *
 * @param module the module's path from the project's root
 * @param plugins what it is built with
 */
export function foldedPlugin(module: string, plugins: readonly Plugin[]): Plugin {
  const entry = resolve(module);
  return {
    name: 'formwarn-folded',
    async load(id) {
      if (id !== entry) return undefined;
      const [built] = (await build({
        configFile: false,
        logLevel: 'warn',
        plugins: [...plugins],
        build: {
          write: false,
          minify: false,
          target: 'esnext',
          lib: { entry, formats: ['iife'], name: 'folded' },
        },
      })) as Rolldown.RolldownOutput[];
      if (!built) throw new Error(`${module} came to nothing`);
      const [{ code, exports, moduleIds }] = built.output;
      for (const file of moduleIds) this.addWatchFile(file);
      const calls = exports.map(
        (name) => `export const ${name} = (...given) => (unfolded ??= unfold()).${name}(...given);`,
      );
      return [`const unfold = () => {\n${code}\nreturn folded;\n};`, 'let unfolded;', ...calls].join('\n');
    },
  };
}
