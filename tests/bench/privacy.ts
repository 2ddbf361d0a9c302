import { globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSER_NAMES, type BrowserName } from '../../scripts/browsers/types.ts';
import { openBrowser } from '../e2e/harness/browser.ts';
import { Observer } from './privacy/observe.ts';
import { foreignRequests } from './privacy/requests.ts';

/**
 * Uses pages with the built extension, every label marked and every control typed into, and looks for any
 * trace of it in what the extension keeps, says, is told, draws and asks the network for:
 * `npm run bench:privacy -- DIR… [--browser firefox]`. Each folder holds HTML pages. See docs/security.md.
 */

const { positionals: folders, values } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string', default: 'chromium' } },
});
if (folders.length === 0) throw new Error('Name at least one folder: npm run bench:privacy -- DIR…');
const name = BROWSER_NAMES.find((one): one is BrowserName => one === values.browser);
if (!name) throw new Error(`The browser is one of: ${BROWSER_NAMES.join(', ')}`);

/** How many pages are looked at again in a private window. */
const PRIVATE = 10;

const browser = await openBrowser(name);
const found: string[] = [];
const pages = new Map<string, string>();
try {
  const observer = await Observer.begin(browser);
  console.log(
    '| pages of | pages | asking | controls typed into | messages | traces |\n|---|--:|--:|--:|--:|--:|',
  );
  for (const folder of folders) {
    const sum = { pages: 0, asking: 0, controls: 0, messages: 0, traces: 0 };
    for (const path of globSync('*.html', { cwd: resolve(folder) }).toSorted()) {
      const html = readFileSync(join(folder, path), 'utf8');
      const host = `${basename(resolve(folder))}${sum.pages}.example`;
      pages.set(host, html);
      const { controls, messages, isAsking, traces } = await observer.use(host, html);
      sum.pages += 1;
      sum.asking += Number(isAsking);
      sum.controls += controls;
      sum.messages += messages;
      sum.traces += traces.length;
      found.push(...traces);
    }
    console.log(`| ${[basename(resolve(folder)), ...Object.values(sum)].join(' | ')} |`);
  }
  const before = JSON.stringify(await observer.kept());
  const inPrivate = [...pages].slice(0, PRIVATE);
  for (const [host, html] of inPrivate) {
    pages.set(`private-${host}`, html);
    found.push(...(await observer.use(`private-${host}`, html, { private: true })).traces);
  }
  if (JSON.stringify(await observer.kept()) !== before) found.push('private windows have left something');
  const foreign = foreignRequests(browser.web.requests, pages);
  found.push(...foreign.map(({ method, url }) => `request: ${method} ${url}`));
  found.push(...(await observer.inConsoles()).map((trace) => `console: ${trace}`));
  const encounters = (await browser.history()).length;
  console.log(
    `\n${name}: ${browser.web.requests.length} requests, ${encounters} sites in the history, ${inPrivate.length} pages in private windows`,
  );
} finally {
  await browser.close();
}
for (const trace of found) console.log(trace);
console.log(found.length > 0 ? `${found.length} traces found` : 'No trace found');
if (found.length > 0) process.exitCode = 1;
