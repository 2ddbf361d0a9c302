/**
 * Proves that Firefox's source package makes the packages: unpacks it in a folder of its own, installs
 * and builds there as a reviewer would, and compares what comes out byte by byte. Takes minutes.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzip } from './unzip.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
const SOURCES = `.output/formwarn-${version}-sources.zip`;

/** Runs npm, its words kept back. @throws with them when it fails */
function npm(args: readonly string[], folder = '.'): void {
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${stdout}${stderr}`);
}

/** The files that git keeps; null outside a clone. */
function trackedFiles(): ReadonlySet<string> | null {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' });
  return status === 0 ? new Set(stdout.split('\0')) : null;
}

/** The files of both packages below a folder. */
const packageFiles = (folder: string): string[] =>
  globSync('.output/{chrome,firefox}-mv3/**', { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .toSorted();

/** What differs between the packages here and there, in words. */
function differences(folder: string): string[] {
  const [here, there] = [packageFiles('.'), packageFiles(folder)];
  if (here.length === 0) throw new Error('Nothing was built.');
  return [...new Set([...here, ...there])].flatMap((path) => {
    if (!there.includes(path)) return [`${path} is missing`];
    if (!here.includes(path)) return [`${path} is too much`];
    return readFileSync(path).equals(readFileSync(join(folder, path))) ? [] : [`${path} differs`];
  });
}

const folder = mkdtempSync(join(tmpdir(), 'formwarn-sources-'));
try {
  console.log('Building the packages …');
  npm(['run', 'zip']);
  const tracked = trackedFiles();
  const scratch = unzip(SOURCES, folder).filter((path) => tracked && !tracked.has(path));
  if (scratch.length > 0) throw new Error(`In the source package, but not in git:\n${scratch.join('\n')}`);
  console.log('Building them again from the source package …');
  npm(['ci'], folder);
  npm(['run', 'build'], folder);
  const found = differences(folder);
  if (found.length > 0) throw new Error(`The builds are not the same:\n${found.join('\n')}`);
  console.log(`The same, byte by byte: ${packageFiles(folder).length} files.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
