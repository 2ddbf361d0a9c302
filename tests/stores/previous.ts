import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BUILT } from '../../scripts/browsers/launch.ts';
import type { BrowserName } from '../../scripts/browsers/types.ts';

/** A build that can be brought up to date where it was installed from. */
export interface OldBuild {
  readonly folder: string;
  /** Puts today's build in its place. */
  replace(): void;
  remove(): void;
}

/** Older than any release. */
const BEFORE_ALL = '0.0.9';

/** Runs a program. @returns what it said, null when it failed */
function run(program: string, args: readonly string[], cwd = '.'): string | null {
  const { status, stdout } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

/** The last release: its tag or, in a copy without tags, the commit before the version was raised; null before the first. */
function lastRelease(): string | null {
  const tag = run('git', ['describe', '--tags', '--abbrev=0', '--match', 'v*']);
  if (tag) return tag;
  const raised = run('git', ['log', '-1', '--format=%H', '-G', '^  "version":', '--', 'package.json']);
  const before = `${raised}^`;
  return raised && run('git', ['cat-file', '-e', `${before}:package.json`]) !== null ? before : null;
}

/** Builds a release with today's packages into a folder. @throws when it can't be built */
function buildRelease(release: string, name: BrowserName, folder: string): void {
  const sources = mkdtempSync(join(tmpdir(), 'formwarn-tag-'));
  try {
    const archive = join(sources, 'sources.tar');
    const target = name === 'chromium' ? 'chrome' : 'firefox';
    symlinkSync(resolve('node_modules'), join(sources, 'node_modules'));
    const built =
      run('git', ['archive', '--output', archive, release]) !== null &&
      run('tar', ['-xf', archive], sources) !== null &&
      run(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', target], sources) !== null;
    if (!built) throw new Error(`${release} cannot be built any more`);
    cpSync(join(sources, BUILT[name]), folder, { recursive: true });
  } finally {
    rmSync(sources, { recursive: true });
  }
}

/** Makes today's build pass for an older one. */
function ageBuild(name: BrowserName, folder: string): void {
  cpSync(BUILT[name], folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, version: BEFORE_ALL }));
}

/** The release before, or today's code under an older number where nothing was released yet. */
export function previousBuild(name: BrowserName): OldBuild {
  const parent = mkdtempSync(join(tmpdir(), 'formwarn-previous-'));
  const folder = join(parent, 'extension');
  mkdirSync(folder);
  const release = lastRelease();
  if (release) buildRelease(release, name, folder);
  else ageBuild(name, folder);
  return {
    folder,
    replace: () => {
      rmSync(folder, { recursive: true });
      cpSync(BUILT[name], folder, { recursive: true });
    },
    remove: () => rmSync(parent, { recursive: true }),
  };
}
