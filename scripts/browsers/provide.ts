import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, PATH_VARIABLE } from './find.ts';
import type { BrowserName } from './types.ts';

const DEBIAN_PACKAGE: Readonly<Record<BrowserName, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/** Without them, pictures of Chinese and of emoji show empty boxes. */
const FONT_PACKAGES = ['fonts-noto-core', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];

/**
 * The path of a browser of a family, installed from Debian's packages where it is missing and we may.
 *
 * @throws with a line that says what to install, where we may not
 */
export function provideBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  if (mayInstall()) installDebianPackages([DEBIAN_PACKAGE[name], ...FONT_PACKAGES]);
  const installed = findBrowser(name);
  if (installed) return installed;
  throw new Error(
    name === 'chromium'
      ? `No Chrome, Chromium or Edge was found. Install one (on Debian and Ubuntu: apt install chromium), or name its program in ${PATH_VARIABLE[name]}.`
      : `No Firefox was found. Install it (on Debian: apt install firefox-esr), or name its program in ${PATH_VARIABLE[name]}.`,
  );
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function installDebianPackages(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(', ')} …`);
  runAptGet(['update', '-qq']);
  runAptGet(['install', '-qq', '-y', '--no-install-recommends', ...packages]);
}

/** Runs apt-get with its output kept back, and shown when it fails. */
function runAptGet(args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed:\n${stdout}${stderr}`);
}
