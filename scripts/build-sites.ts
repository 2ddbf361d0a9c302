/**
 * Writes lib/site/data/sites.txt, the built-in list of known sites, from a folder of lists.
 *
 *     npm run build:sites -- DIR
 *
 * Every file in the folder is read by its form: JSON of the 2FA directory or of Apple's shared
 * credentials, Majestic or Tranco or CrUX CSV, or plain text with a host a line. Sources and licences
 * of the list that is shipped stand in docs/notices.md.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BRANDS } from '../lib/site/data/brands.ts';
import { FAMILIES } from '../lib/site/data/families.ts';
import { PROCESSORS } from '../lib/site/data/processors.ts';
import { isCopyShop, isPortfolio, keep, resemblesBrand } from './sites/cleaning.ts';
import { sitesFile } from './sites/file.ts';
import { hostsOf } from './sites/formats.ts';

const OUTPUT = 'lib/site/data/sites.txt';
const ADDITIONS = 'scripts/sites/additions.txt';

/**
 * Lists of all that companies own. They hold misspellings and names that were registered in defence,
 * which anybody can have once they lapse: such names need a second list.
 */
const INVENTORIES = /v2fly/;

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Usage: npm run build:sites -- DIR, with DIR a folder of lists');
  process.exit(1);
}

const units = new Set<string>();
const unsupported = new Set<string>();
for (const file of readdirSync(folder).toSorted()) {
  const hosts = hostsOf(readFileSync(join(folder, file), 'utf8'));
  const before = units.size;
  for (const unit of hosts.map(keep).filter((kept) => kept !== null)) {
    if (INVENTORIES.test(file) && (resemblesBrand(unit) || isCopyShop(unit) || isPortfolio(unit)))
      unsupported.add(unit);
    else units.add(unit);
  }
  console.log(`${file}: ${hosts.length} hosts, ${units.size - before} new sites`);
}
const additions = [
  ...hostsOf(readFileSync(ADDITIONS, 'utf8')),
  ...BRANDS.map(([domain = '']) => domain),
  ...FAMILIES.flat(),
  ...PROCESSORS,
]
  .map(keep)
  .filter((kept) => kept !== null);
for (const unit of additions) units.add(unit);
console.log(`additions, brands and payment processors: ${additions.length} sites`);
console.log(
  `left out, named like a brand or registered in defence, and found in an inventory only: ${unsupported.difference(units).size}`,
);

const text = sitesFile(units);
writeFileSync(OUTPUT, text);
console.log(`${OUTPUT}: ${units.size} sites, ${gzipSync(text, { level: 9 }).length} bytes gzipped`);
