import { describe, expect, it } from 'vitest';
import {
  addVisit,
  forgetVisit,
  isFamiliar,
  newVisitKey,
  visitHash,
  type Visits,
} from '../../../lib/site/visits.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 2, 10, 9);

/** Visits to one site, at so many days after the start. */
const visitsOn = (days: readonly number[], hash = 'site', visits: Visits = {}): Visits =>
  days.reduce((noted, day) => addVisit(noted, hash, START + day * DAY), visits);

describe("a person's own visits", () => {
  it('make a site familiar after three days and 72 hours', () => {
    const visits = visitsOn([0, 1, 3]);
    expect(isFamiliar(visits, 'site', START + 3 * DAY)).toBe(true);
  });

  it.each([
    ['two days are not enough', [0, 5], 6],
    ['three days within 72 hours are not enough', [0, 1, 2], 2.9],
    ['ten visits on one day count once', [0, 0.01, 0.02, 0.03, 0.1, 0.2], 5],
    ['half a year without a visit makes it new again', [0, 1, 3], 3 + 181],
  ])('%s', (_why, days, now) => {
    expect(isFamiliar(visitsOn(days), 'site', START + now * DAY)).toBe(false);
  });

  it('begin anew after half a year away', () => {
    const visits = visitsOn([0, 1, 3, 200]);
    expect(visits.site).toEqual({ first: START + 200 * DAY, last: START + 200 * DAY, days: 1 });
  });

  it('are written at most once a site and day', () => {
    const visits = visitsOn([0]);
    expect(addVisit(visits, 'site', START + 2 * HOUR)).toBe(visits);
  });

  it('say nothing of a site never visited', () => {
    expect(isFamiliar(visitsOn([0, 1, 3]), 'other', START + 3 * DAY)).toBe(false);
  });

  it('survive a clock that was ahead: familiarity is not lost, nor gained by setting it back', () => {
    const ahead = visitsOn([0, 1, 400]);
    const back = addVisit(ahead, 'site', START + 4 * DAY);
    expect(back.site?.last).toBe(START + 4 * DAY);
    expect(isFamiliar(back, 'site', START + 4 * DAY)).toBe(false);

    const familiar = visitsOn([0, 1, 3]);
    const earlier = addVisit(familiar, 'site', START + 2 * DAY);
    expect(isFamiliar(earlier, 'site', START + 3 * DAY)).toBe(true);
  });

  it('keep 5,000 sites, those in use before those met once', () => {
    const met = Array.from({ length: 5_200 }, (_none, site) => {
      const time = START + 4 * DAY + site;
      return [`once ${site}`, { first: time, last: time, days: 1 }] as const;
    });
    const full = { ...visitsOn([0, 1, 3], 'in use'), ...Object.fromEntries(met) };
    const visits = addVisit(full, 'new', START + 5 * DAY);
    expect(Object.keys(visits)).toHaveLength(5_000);
    expect(visits['in use']).toBeDefined();
    expect(visits['new']).toBeDefined();
    expect(visits['once 5199']).toBeDefined();
    expect(visits['once 0']).toBeUndefined();
  });

  it('are forgotten on request', () => {
    const visits = visitsOn([0, 1, 3], 'site', visitsOn([0], 'other'));
    expect(Object.keys(forgetVisit(visits, 'site'))).toEqual(['other']);
  });
});

describe('the name visits are kept under', () => {
  it('is the same for the same key and site, and another for any other', async () => {
    const [key, otherKey] = [newVisitKey(), newVisitKey()];
    const hash = await visitHash(key, 'example.com');
    expect(await visitHash(key, 'example.com')).toBe(hash);
    expect(await visitHash(key, 'example.org')).not.toBe(hash);
    expect(await visitHash(otherKey, 'example.com')).not.toBe(hash);
  });

  it('does not show the site', async () => {
    expect(await visitHash(newVisitKey(), 'example.com')).toMatch(/^[\w+/]{22}==$/);
  });
});
