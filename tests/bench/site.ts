/**
 * Measures how sites are told apart, over lists of hosts (one a line).
 *
 *     npm run bench:site -- --hosts FILE [--json OUT]   each host's unit, score and reasons as JSON
 *     npm run bench:site -- --eval DIR                  a table of every list in DIR, and of every finding
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { createKnownSites } from '../../lib/site/known.ts';
import { standing, type SiteFacts } from '../../lib/site/standing.ts';
import { LOOKALIKE_SCORE, SUSPICIOUS_SCORE } from '../../lib/verdict/table.ts';

interface Measured {
  readonly host: string;
  readonly unit: string;
  readonly known: boolean;
  readonly score: number;
  readonly reasons: readonly string[];
}

const linesOf = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '');

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;

const LIST = 'lib/site/data/sites.txt';
const startedReading = performance.now();
const knownSites = createKnownSites(readFileSync(LIST, 'utf8'));
knownSites.has('example.com');
const readingTime = performance.now() - startedReading;

/** Somebody who is new everywhere and reads English and Chinese. */
const facts: SiteFacts = {
  knownSites,
  isTrusted: () => null,
  visits: () => false,
  targets: [],
  languages: ['en', 'zh-CN'],
};

function measure(host: string): Measured {
  const { unit, knownBy, score, findings, builder } = standing(host, facts);
  const reasons = [
    knownBy ? `known-${knownBy}` : 'unknown-site',
    ...(builder ? ['form-builder'] : []),
    ...findings,
  ];
  return { host, unit, known: knownBy !== null, score, reasons };
}

const shareOf = (all: readonly Measured[], holds: (one: Measured) => boolean): string =>
  percent(all.filter(holds).length, all.length);

function summary(all: readonly Measured[]): Record<string, string | number> {
  return {
    hosts: all.length,
    unknown: shareOf(all, ({ known }) => !known),
    [`score ≥ ${SUSPICIOUS_SCORE}`]: shareOf(all, ({ score }) => score >= SUSPICIOUS_SCORE),
    [`score ≥ ${LOOKALIKE_SCORE}`]: shareOf(all, ({ score }) => score >= LOOKALIKE_SCORE),
  };
}

const { values } = parseArgs({
  options: { hosts: { type: 'string' }, json: { type: 'string' }, eval: { type: 'string' } },
});

if (values.hosts) {
  const results = linesOf(values.hosts).map(measure);
  const json = JSON.stringify(results);
  if (values.json) {
    writeFileSync(values.json, json);
    console.table(summary(results));
  } else {
    console.log(json);
  }
} else if (values.eval) {
  const sets = readdirSync(values.eval).toSorted();
  const started = performance.now();
  const measured = new Map(
    sets.map((file) => [basename(file, '.txt'), linesOf(join(values.eval ?? '', file)).map(measure)]),
  );
  const perHost = (performance.now() - started) / [...measured.values()].flat().length;
  console.table(Object.fromEntries([...measured].map(([name, all]) => [name, summary(all)])));

  const findings = new Set([...measured.values()].flat().flatMap(({ reasons }) => reasons));
  console.table(
    Object.fromEntries(
      [...findings].map((finding) => [
        finding,
        Object.fromEntries(
          [...measured].map(([name, all]) => [
            name,
            shareOf(all, ({ reasons }) => reasons.includes(finding)),
          ]),
        ),
      ]),
    ),
  );
  const bytes = gzipSync(readFileSync(LIST), { level: 9 }).length;
  console.log(
    `list read in ${readingTime.toFixed(1)} ms, ${bytes} bytes gzipped; ${perHost.toFixed(3)} ms a host`,
  );
} else {
  console.error('Usage: npm run bench:site -- --hosts FILE [--json OUT] | --eval DIR');
  process.exitCode = 1;
}
