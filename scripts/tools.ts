import type { BrowserName } from './browsers/types.ts';
import { type Ended, runTool } from './run.ts';

/** The tools of the house, each by its own JavaScript file. */
export const TOOLS = {
  types: 'node_modules/typescript/bin/tsc',
  lint: 'node_modules/oxlint/bin/oxlint',
  storeLint: 'node_modules/addons-linter/bin/addons-linter',
  format: 'node_modules/oxfmt/bin/oxfmt',
  knip: 'node_modules/knip/bin/knip.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  wxt: 'node_modules/wxt/bin/wxt.mjs',
} as const;

const WXT_NAMES: Readonly<Record<BrowserName, string>> = { chromium: 'chrome', firefox: 'firefox' };

/** Makes the production build for a browser, in .output. */
export function build(name: BrowserName): Promise<Ended> {
  return runTool(TOOLS.wxt, ['build', '-b', WXT_NAMES[name]]);
}
