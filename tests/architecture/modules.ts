import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** One source file as the rules of the house see it. */
export interface Module {
  /** Relative to the top of the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** A path like `Module.path` for files of our own, else the package as written. */
  readonly target: string;
  /** Gone at run time. */
  readonly typeOnly: boolean;
}

/** Static, dynamic and bare imports, exports of what another file has, and types named as `import('./x.ts').X`. */
const IMPORT =
  /^(?:import|export)\s+(?<type>type\s)?[^;'"]*?from\s+'(?<from>[^']+)'|\bimport\('(?<dynamic>[^']+)'\)(?<query>\.[A-Z])?|^import\s+'(?<bare>[^']+)'/gm;

/** Reads all source files under some folders. */
export function readModules(...folders: readonly string[]): Module[] {
  const files = folders.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`));
  return files.toSorted().map((path) => {
    const text = readFileSync(path, 'utf8');
    return { path, text, imports: importsOf(path, text) };
  });
}

function importsOf(path: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map(({ groups = {} }) => {
    const written = groups.from ?? groups.dynamic ?? groups.bare ?? '';
    // A bundler's suffix, as in `./warning.css?inline`, is no part of the path.
    const [specifier = ''] = written.split('?');
    return {
      target: specifier.startsWith('.') ? normalize(join(dirname(path), specifier)) : specifier,
      typeOnly: groups.type !== undefined || groups.query !== undefined,
    };
  });
}

/**
 * The room a file belongs to: `lib/ask`, `components/popup`, `entrypoints`. A file right under `lib`
 * or `components` belongs to no room but to its folder.
 */
export function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  const isRoom = (top === 'lib' || top === 'components') && !second.includes('.');
  return isRoom ? `${top}/${second}` : top;
}

/**
 * The chain of imports that leads from a file to one that fits, types left out; null where none does.
 *
 * @param fits is given a file's path or a package's name
 */
export function chainTo(
  start: Module,
  modules: ReadonlyMap<string, Module>,
  fits: (target: string) => boolean,
  seen = new Set<string>(),
): readonly string[] | null {
  seen.add(start.path);
  for (const { target, typeOnly } of start.imports) {
    if (typeOnly) continue;
    if (fits(target)) return [start.path, target];
    const next = modules.get(target);
    const rest = next && !seen.has(target) ? chainTo(next, modules, fits, seen) : null;
    if (rest) return [start.path, ...rest];
  }
  return null;
}
