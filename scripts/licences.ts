import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const MODULES = 'node_modules';

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** A package and all that it brings along, each once. */
function withDependencies(folder: string, seen = new Set<string>()): readonly string[] {
  const names = Object.keys(readManifest(folder).dependencies ?? {}).filter((name) => !seen.has(name));
  for (const name of names) {
    seen.add(name);
    withDependencies(join(MODULES, name), seen);
  }
  return [...seen].toSorted();
}

/** The text under which a package may be used. @throws when the package holds none */
function licenceOf(name: string): string {
  const folder = join(MODULES, name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} comes without a licence text; it cannot be shipped`);
  return `${name} ${readManifest(folder).version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
}

/** The licences of the extension, of the packages in it and of its data, as one text for the person to read. */
export function licences(): string {
  const notices = 'docs/notices.md';
  const parts = [
    `Formwarn\n\n${readFileSync('LICENSE', 'utf8').trim()}`,
    ...withDependencies('.').map(licenceOf),
    ...(existsSync(notices) ? [readFileSync(notices, 'utf8').trim()] : []),
  ];
  return `${parts.join(`\n\n${'='.repeat(72)}\n\n`)}\n`;
}
