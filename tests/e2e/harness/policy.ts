import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { PATH_VARIABLE } from '../../../scripts/browsers/find.ts';
import { EXTENSION_ID } from '../../../scripts/browsers/firefox/profile.ts';
import { BUILT } from '../../../scripts/browsers/launch.ts';
import { provideBrowser } from '../../../scripts/browsers/provide.ts';
import type { BrowserName } from '../../../scripts/browsers/types.ts';

/** Where a browser looks for an administrator's files on Linux, by its program. */
function folderFor(name: BrowserName, program: string): string {
  if (name === 'firefox') return '/etc/firefox/policies';
  if (program.includes('google-chrome')) return '/etc/opt/chrome/policies/managed';
  return program.includes('edge') ? '/etc/opt/edge/policies/managed' : '/etc/chromium/policies/managed';
}

/** The id Chrome gives to an extension without a key: of its folder's path, in letters from a to p. */
function idOfFolder(folder: string): string {
  const hash = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return Array.from(hash, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

function policyFile(name: BrowserName, policy: object): string {
  return JSON.stringify(
    name === 'chromium'
      ? { '3rdparty': { extensions: { [idOfFolder(resolve(BUILT.chromium))]: policy } } }
      : { policies: { '3rdparty': { Extensions: { [EXTENSION_ID]: policy } } } },
  );
}

/** Why no administrator's file can be given to a browser here; null where it can. */
export function whyNoPolicy(): string | null {
  const may = spawnSync('unshare', ['--mount', 'true']).status === 0;
  return may ? null : 'an administrator’s file needs root on Linux, with unshare';
}

/** A browser's program under an administrator's rule. */
export interface ManagedProgram {
  /** The environment variable that names the program to use, and the program. */
  readonly variable: string;
  readonly path: string;
  readonly remove: () => void;
}

/**
 * A program that starts the browser with an administrator's file that no other browser on the machine
 * sees: its folder is mounted over the browser's own in a mount namespace of that process.
 */
export function managedProgram(name: BrowserName, policy: object): ManagedProgram {
  const folder = mkdtempSync(join(tmpdir(), 'formwarn-policy-'));
  const rules = join(folder, 'rules');
  mkdirSync(rules);
  writeFileSync(
    join(rules, name === 'chromium' ? 'formwarn.json' : 'policies.json'),
    policyFile(name, policy),
  );
  const program = provideBrowser(name);
  const target = folderFor(name, program);
  const made = mkdirSync(target, { recursive: true });
  const path = join(folder, 'start');
  const mount = 'mount --bind "$1" "$2" && shift 2 && exec "$@"';
  writeFileSync(
    path,
    `#!/bin/sh\nexec unshare --mount sh -c '${mount}' sh '${rules}' '${target}' '${program}' "$@"\n`,
  );
  chmodSync(path, 0o755);
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
    if (made) removeEmpty(target, made);
  };
  return { variable: PATH_VARIABLE[name], path, remove };
}

/** Removes the folders that were made, from the deepest to the first, as far as they are empty. */
function removeEmpty(deepest: string, first: string): void {
  for (let folder = deepest; folder.startsWith(first); folder = dirname(folder)) rmdirSync(folder);
}
