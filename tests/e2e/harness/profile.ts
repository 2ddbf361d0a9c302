import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { prepareProfile } from '../../../scripts/browsers/firefox/launch.ts';
import { provideBrowser } from '../../../scripts/browsers/provide.ts';
import type { BrowserName } from '../../../scripts/browsers/types.ts';

/** Where the prepared profile lies while tests run, for their processes to find. */
const PREPARED = 'FORMWARN_FIREFOX_PROFILE';

/** What marks a profile as in use. */
const LOCKS = new Set(['lock', '.parentlock']);

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'formwarn-profile-'));

/** Prepares a profile of Firefox before all tests; what it resolves to removes it. */
export default async function setup(): Promise<() => void> {
  const prepared = newFolder();
  await prepareProfile(provideBrowser('firefox'), prepared);
  process.env[PREPARED] = prepared;
  return () => rmSync(prepared, { recursive: true, force: true });
}

/** A new folder with a fresh profile; empty where none was prepared, which the browser then does itself. */
export function freshProfile(name: BrowserName): string {
  const profile = newFolder();
  const prepared = name === 'firefox' ? process.env[PREPARED] : undefined;
  if (prepared) {
    cpSync(prepared, profile, { recursive: true, filter: (path) => !LOCKS.has(basename(path)) });
  }
  return profile;
}
