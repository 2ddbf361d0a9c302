import { describe, expect, it } from 'vitest';
import { writeCsv, writeJson } from '../../../lib/ledger/export.ts';
import { readExported } from '../../../lib/ledger/import.ts';
import type { Encounter, NewEncounter } from '../../../lib/ledger/types.ts';
import { DAY, encounter, NOON } from './encounters.ts';

const readExport = (contents: string) => readExported(JSON.parse(contents));

async function* given(...encounters: NewEncounter[]): AsyncGenerator<Encounter> {
  for (const [at, one] of encounters.entries()) yield { ...one, id: at + 1 };
}

async function text(pieces: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const piece of pieces) all += piece;
  return all;
}

const file = (...encounters: object[]) =>
  JSON.stringify({ format: 'formwarn-history', version: 1, encounters });

describe('a JSON export', () => {
  it('can be read back whole', async () => {
    const encounters = [
      encounter({ frame: 'pay.example' }),
      encounter({ time: NOON - DAY, site: 'b.example' }),
    ];
    expect(readExport(await text(writeJson(given(...encounters))))).toEqual({
      encounters,
      rejected: 0,
      sites: 2,
      from: NOON - DAY,
      to: NOON,
    });
  });

  it('of an empty history can be read back too', async () => {
    expect(readExport(await text(writeJson(given())))).toMatchObject({ encounters: [], from: null });
  });
});

describe('an import', () => {
  it.each([
    ['no JSON', 'time,site'],
    ['no export', '{"encounters":[]}'],
    ['nothing', 'null'],
    ['an export of a later version', '{"format":"formwarn-history","version":2,"encounters":[]}'],
  ])('refuses a file that is %s', (_what, contents) => {
    expect(() => readExport(contents)).toThrow(SyntaxError);
  });

  it.each<[string, object]>([
    ['a path with its site', { site: 'a.example/apply?id=1' }],
    ['a sentence for a site', { site: 'my id is 1101' }],
    ['an address for a destination', { destination: 'https://b.example' }],
    ['a kind nobody knows', { kinds: ['blood-type'] }],
    ['a level nobody knows', { level: 'panic' }],
    ['an outcome nobody knows', { outcome: 'lost' }],
    ['a reason nobody knows', { reasons: ['12345678'] }],
    ['words for a case', { caseId: 'ID 110101 1990' }],
    ['a time that is none', { time: '2026-01-15' }],
    ['a time before all times', { time: -1 }],
    ['half a millisecond', { time: 0.5 }],
  ])('leaves out an entry with %s', (_what, change) => {
    expect(readExport(file(encounter(), { ...encounter(), ...change }))).toMatchObject({
      rejected: 1,
      encounters: [encounter()],
    });
  });

  it('takes only what an encounter is made of', () => {
    const [taken] = readExport(file({ ...encounter(), value: '6222' })).encounters;
    expect(taken).toEqual(encounter());
  });
});

describe('a CSV export', () => {
  it('has a line of names and a line for each encounter', async () => {
    expect(await text(writeCsv(given(encounter())))).toBe(
      '\uFEFFtime,site,frame,destination,kinds,level,reasons,outcome,caseId\r\n' +
        '2026-01-15T12:00:00.000Z,quick-loan.example,,,phone national-id,caution,unknown-site,seen,cn-nantong-darknet-2020\r\n',
    );
  });

  it('holds nothing a spreadsheet would run', async () => {
    expect(await text(writeCsv(given(encounter({ site: '-cmd.example' }))))).toContain(",'-cmd.example,");
  });
});
