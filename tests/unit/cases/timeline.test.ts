import { describe, expect, it } from 'vitest';
import { regionOf } from '../../../lib/cases/regions.ts';
import { timelineOf } from '../../../lib/cases/timeline.ts';
import { FACTS } from './library.ts';

describe('where and when', () => {
  it('has every year from the first case to the last', () => {
    const { years } = timelineOf([
      { year: 2014, places: ['CN'] },
      { year: 2017, places: ['CN'] },
    ]);
    expect(years).toEqual([2014, 2015, 2016, 2017]);
  });

  it('counts by part of the world, from east to west, and leaves out empty ones', () => {
    const { rows, most } = timelineOf([
      { year: 2020, places: ['US'] },
      { year: 2020, places: ['CN'] },
      { year: 2020, places: ['JP'] },
      { year: 2021, places: ['KR'] },
    ]);
    expect(rows).toEqual([
      { region: '030', counts: [2, 1], total: 3 },
      { region: '021', counts: [1, 0], total: 1 },
    ]);
    expect(most).toBe(2);
  });

  it('counts a case that touches two parts of the world in each, and once in one', () => {
    const { rows } = timelineOf([{ year: 2020, places: ['GB', 'NL', 'IN'] }]);
    expect(rows.map(({ region, total }) => [region, total])).toEqual([
      ['034', 1],
      ['150', 1],
    ]);
  });

  it('of nothing is empty', () => {
    expect(timelineOf([])).toEqual({ years: [], rows: [], most: 0 });
  });

  it('knows where every country of the library lies', () => {
    const lost = FACTS.flatMap(({ places }) => places).filter(
      (place) => place !== '001' && regionOf(place) === '001',
    );
    expect(lost).toEqual([]);
  });
});
