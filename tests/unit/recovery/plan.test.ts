import { describe, expect, it } from 'vitest';
import { recoveryAddress, startIn } from '../../../lib/recovery/address.ts';
import { planAsText } from '../../../lib/recovery/as-text.ts';
import { dropPlan, keepPlan, parsePlans, planFor, type Plan } from '../../../lib/recovery/plan.ts';
import { SAY } from './words.ts';

const PLAN: Plan = {
  site: 'jobs.example',
  kinds: ['phone', 'card-number'],
  country: 'GB',
  done: ['call-bank'],
};
const OTHER: Plan = { ...PLAN, site: 'prize.example', done: [] };

describe('the address of the page', () => {
  it('says what was shared, with whom, and where to begin', () => {
    const start = { kinds: ['phone', 'id-document-upload'], site: 'jobs.example', part: 'letter' } as const;
    const address = recoveryAddress(start);
    expect(address).toMatch(/^recovery\.html#/);
    expect(startIn(new URL(address, 'https://extension.example').hash)).toEqual(start);
  });

  it('may be empty', () => {
    expect(startIn('')).toEqual({ kinds: [], site: null, part: null });
  });

  it.each([
    'jobs.example/apply',
    'jobs.example?id=1',
    '110101199003074477',
    'a sentence',
    'user@jobs.example',
  ])('takes nothing but a host for a site: %s', (site) => {
    expect(startIn(`#${new URLSearchParams({ kinds: 'phone,password', site, part: 'all' })}`)).toEqual({
      kinds: ['phone'],
      site: null,
      part: null,
    });
  });
});

describe('the plans that are kept', () => {
  it('have one for each site, the one used last first', () => {
    const plans = keepPlan(keepPlan([], PLAN), OTHER);
    expect(plans).toEqual([OTHER, PLAN]);
    expect(keepPlan(plans, { ...PLAN, done: [] })).toEqual([{ ...PLAN, done: [] }, OTHER]);
    expect(dropPlan(plans, PLAN.site)).toEqual([OTHER]);
  });

  it('lose the oldest where there are too many', () => {
    let plans = keepPlan([], PLAN);
    for (let n = 0; n < 20; n++) plans = keepPlan(plans, { ...PLAN, site: `site-${n}.example` });
    expect(plans).toHaveLength(20);
    expect(plans).not.toContainEqual(PLAN);
  });

  it('are read back as they were', () => {
    expect(parsePlans(JSON.parse(JSON.stringify([PLAN, OTHER])))).toEqual([PLAN, OTHER]);
  });

  it('have no room for what was typed, a path or anything unknown', () => {
    const stored = [
      { site: 'jobs.example/me', kinds: ['phone', '555-1234'], country: 'Mars', done: ['x'], note: 'secret' },
      null,
      'text',
    ];
    expect(parsePlans(stored)).toEqual([{ site: null, kinds: ['phone'], country: null, done: [] }]);
    expect(parsePlans({ site: 'jobs.example' })).toEqual([]);
  });

  it('are gone on with: what was shared since is added, what is done stays done', () => {
    expect(planFor([PLAN], 'jobs.example', ['passport'], 'US')).toEqual({
      ...PLAN,
      kinds: ['phone', 'passport', 'card-number'],
    });
  });

  it('begin afresh for another site, in the country of the person', () => {
    expect(planFor([PLAN], 'other.example', ['phone'], 'US')).toEqual({
      site: 'other.example',
      kinds: ['phone'],
      country: 'US',
      done: [],
    });
  });
});

describe('a plan as text', () => {
  const text = planAsText(PLAN, SAY.en, 'en');

  it('says what it is about', () => {
    expect(text.split('\n')[1]).toBe('phone number and card number · jobs.example · United Kingdom');
  });

  it('has a box for each step, crossed where it is done', () => {
    expect(text).toContain('[x] Call your bank\n');
    expect(text).toContain('[ ] Report it\n');
  });

  it('names the places to report and when they were checked', () => {
    expect(text).toContain('Report Fraud, for England, Wales and Northern Ireland 0300 123 2040');
    expect(text).toContain('Checked in August 2026.');
  });

  it('says where no place is confirmed, or no country chosen', () => {
    expect(planAsText({ ...PLAN, country: 'FR' }, SAY.en, 'en')).toContain("We haven't confirmed any place");
    expect(planAsText({ ...PLAN, country: null }, SAY.en, 'en')).toContain('Choose your country');
  });

  it('reads as well in Chinese', () => {
    const chinese = planAsText({ ...PLAN, country: 'CN' }, SAY['zh-CN'], 'zh-CN');
    expect(chinese).toContain('[x] 给银行打电话');
    expect(chinese).toContain('96110');
    expect(chinese).toContain('核对时间：2026年8月');
  });
});
