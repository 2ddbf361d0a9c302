import { describe, expect, it } from 'vitest';
import { searchCases, type CaseFilters } from '../../../lib/cases/search.ts';
import { casesIn } from './library.ts';

const ENGLISH = casesIn('en');
const CHINESE = casesIn('zh-CN');

const ALL: CaseFilters = { kind: null, collected: null, place: null };

const find = (query: string, filters: Partial<CaseFilters> = {}, cases = ENGLISH) =>
  searchCases(cases, query, { ...ALL, ...filters });

describe('searching the library', () => {
  it('shows every case, the newest first, when nothing is typed', () => {
    const years = find('').map(({ year }) => year);
    expect(years).toHaveLength(ENGLISH.length);
    expect(years).toEqual(years.toSorted((a, b) => b - a));
  });

  it('finds a case by a word of its text, whatever its case', () => {
    expect(find('NANTONG')[0]?.id).toBe('cn-nantong-darknet-2020');
  });

  it('finds a case by its year', () => {
    expect(find('nantong 2020').map(({ id }) => id)).toContain('cn-nantong-darknet-2020');
  });

  it('wants every word', () => {
    expect(find('nantong royal')).toEqual([]);
  });

  it('finds Chinese without spaces between words', () => {
    expect(find('南通', {}, CHINESE)[0]?.id).toBe('cn-nantong-darknet-2020');
  });

  it('takes full-width digits for plain ones', () => {
    expect(find('５０００', {}, CHINESE).map(({ id }) => id)).toContain('cn-nantong-darknet-2020');
  });

  it('narrows by kind, by how the data was collected and by place', () => {
    for (const { kinds } of find('', { kind: 'card-number' })) expect(kinds).toContain('card-number');
    for (const { collected } of find('', { collected: 'insider' })) expect(collected).toContain('insider');
    for (const { places } of find('', { place: 'GB' })) expect(places).toContain('GB');
    expect(find('', { kind: 'card-number' })).not.toEqual([]);
    expect(find('', { collected: 'insider', place: 'CN' })).not.toEqual([]);
  });
});
