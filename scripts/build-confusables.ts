/**
 * Writes lib/site/data/confusables.ts from Unicode's list of confusable characters.
 *
 *     node scripts/build-confusables.ts confusables.txt
 *
 * The list: https://www.unicode.org/Public/security/latest/confusables.txt (UTS #39), under the
 * Unicode License v3, see docs/notices.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const OUTPUT = 'lib/site/data/confusables.ts';

const [source] = process.argv.slice(2);
if (!source) {
  console.error('Usage: node scripts/build-confusables.ts confusables.txt');
  process.exit(1);
}

const fromHex = (points: string): string =>
  points
    .trim()
    .split(/\s+/)
    .map((point) => String.fromCodePoint(Number.parseInt(point, 16)))
    .join('');

const text = readFileSync(source, 'utf8');
const version = /^# Version: (\S+)/m.exec(text)?.[1] ?? 'unknown';

/** One lower-case letter or digit outside ASCII that IDNA 2008 lets into a name: stable under case folding and NFKC. */
const canBeInName = (character: string): boolean =>
  /^[\p{Ll}\p{Lo}\p{Lm}\p{Nd}]$/u.test(character) &&
  character.charCodeAt(0) > 0x7f &&
  character.normalize('NFKC').toLowerCase() === character;

const entries = text
  .split('\n')
  .map((line) => line.split(';'))
  .filter(([from, to]) => from && to && !from.startsWith('#'))
  .map(([from = '', to = '']) => [fromHex(from.replace('\uFEFF', '')), fromHex(to)] as const)
  .map(([from, to]) => [from, to.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()] as const)
  .filter(([from, to]) => canBeInName(from) && /^[a-z0-9-]+$/.test(to))
  .toSorted(([a], [b]) => (a < b ? -1 : 1));

const byTarget = new Map<string, string>();
for (const [from, to] of entries) byTarget.set(to, (byTarget.get(to) ?? '') + from);

const rows = [...byTarget].toSorted(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(
  OUTPUT,
  `// Written by scripts/build-confusables.ts from Unicode ${version} confusables.txt. Do not edit by hand.

/** Latin letters and digits, each with the characters allowed in domain names that look like it. */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
${rows.map(([to, from]) => `  '${to}': '${from}',`).join('\n')}
};

/** What a character looks like, in lower-case ASCII. */
export const CONFUSABLES: ReadonlyMap<string, string> = new Map(
  Object.entries(LOOKS_LIKE).flatMap(([plain, characters]) =>
    [...characters].map((character) => [character, plain] as const),
  ),
);
`,
);
console.log(`${OUTPUT}: ${entries.length} characters that look like ${rows.length} others`);
