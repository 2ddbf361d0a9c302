/** Writes down what this version keeps on the disk, for later ones to be held against. Run once a release. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { openBrowser } from '../e2e/harness/browser.ts';
import { dump } from './dump.ts';
import { fill } from './fill.ts';

const FOLDER = 'tests/fixtures/stores';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
const browser = await openBrowser('chromium');
try {
  await fill(browser);
  const page = await browser.openExtensionPage('options.html');
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${version}.json`, `${JSON.stringify(await page.evaluate(dump), null, 2)}\n`);
  console.log(`Written: ${FOLDER}/${version}.json. Format it with npm run fix.`);
} finally {
  await browser.close();
}
