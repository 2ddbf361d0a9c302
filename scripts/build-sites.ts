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
import { hostsOf } from './sites/formats.ts';
import { keep } from './sites/cleaning.ts';

const OUTPUT = 'lib/site/data/sites.txt';
const ADDITIONS = 'scripts/sites/additions.txt';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Usage: npm run build:sites -- DIR, with DIR a folder of lists');
  process.exit(1);
}

const units = new Set<string>();
for (const file of readdirSync(folder).toSorted()) {
  const hosts = hostsOf(readFileSync(join(folder, file), 'utf8'));
  const before = units.size;
  for (const host of hosts) {
    const unit = keep(host);
    if (unit !== null) units.add(unit);
  }
  console.log(`${file}: ${hosts.length} hosts, ${units.size - before} new sites`);
}
for (const unit of hostsOf(readFileSync(ADDITIONS, 'utf8'))) units.add(unit);

// By code unit, as the look-up compares.
const text = `${[...units].toSorted((a, b) => (a < b ? -1 : 1)).join('\n')}\n`;
writeFileSync(OUTPUT, text);
console.log(`${OUTPUT}: ${units.size} sites, ${gzipSync(text, { level: 9 }).length} bytes gzipped`);
