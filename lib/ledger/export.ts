import type { Encounter } from './types.ts';

/** Names the format within a JSON export. */
export const EXPORT_FORMAT = 'formwarn-history';
export const EXPORT_VERSION = 1;

const COLUMNS = [
  'time',
  'site',
  'frame',
  'destination',
  'kinds',
  'level',
  'reasons',
  'outcome',
  'caseId',
] as const satisfies readonly (keyof Encounter)[];

/** A JSON export, in pieces, that `readExported` can read back. */
export async function* writeJson(
  encounters: AsyncIterable<Encounter> | Iterable<Encounter>,
): AsyncGenerator<string> {
  yield `{"format":"${EXPORT_FORMAT}","version":${EXPORT_VERSION},"encounters":[`;
  let separator = '\n';
  for await (const { id: _id, ...encounter } of encounters) {
    yield separator + JSON.stringify(encounter);
    separator = ',\n';
  }
  yield '\n]}\n';
}

/** A cell by RFC 4180. A leading `=`, `+`, `-` or `@` would be run as a formula by a spreadsheet. */
function cell(value: string): string {
  const harmless = /^[=+\-@]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function row(encounter: Encounter): string {
  const values = COLUMNS.map((column) => {
    const value = encounter[column];
    if (column === 'time') return new Date(encounter.time).toISOString();
    return Array.isArray(value) ? value.join(' ') : String(value ?? '');
  });
  return `${values.map(cell).join(',')}\r\n`;
}

/** A CSV export (RFC 4180), in pieces. Begins with a byte order mark, by which spreadsheets know UTF-8. */
export async function* writeCsv(encounters: AsyncIterable<Encounter>): AsyncGenerator<string> {
  yield `\uFEFF${COLUMNS.join(',')}\r\n`;
  for await (const encounter of encounters) yield row(encounter);
}
