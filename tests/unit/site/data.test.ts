import { getDomain } from 'tldts';
import { describe, expect, it } from 'vitest';
import { BRANDS, EVERYDAY_NAMES, NAMES_INSIDE_OTHERS } from '../../../lib/site/data/brands.ts';
import { FORM_BUILDERS } from '../../../lib/site/data/builders.ts';
import { ABUSED_ENDINGS, RISKY_ENDINGS } from '../../../lib/site/data/endings.ts';
import { FAMILIES } from '../../../lib/site/data/families.ts';
import { SHARED_HOSTING } from '../../../lib/site/data/hosting.ts';
import { PATH_HOSTING } from '../../../lib/site/data/hosting-paths.ts';
import { PROCESSORS } from '../../../lib/site/data/processors.ts';
import { siteUnit } from '../../../lib/site/unit.ts';

const twice = (items: readonly string[]): string[] =>
  items.filter((item, index) => items.indexOf(item) !== index);

const isPublicSuffix = (domain: string): boolean =>
  getDomain(`customer.${domain}`, { allowPrivateDomains: true }) === `customer.${domain}`;

describe('the lists of data', () => {
  it.each([
    ['brands', BRANDS.map(([domain = '']) => domain)],
    ["brands' names", BRANDS.flatMap(([, ...names]) => names)],
    ['form builders', FORM_BUILDERS],
    ['shared hosting', SHARED_HOSTING],
    ['hosting by path', PATH_HOSTING],
    ['payment processors', PROCESSORS],
    ['endings', [...RISKY_ENDINGS, ...ABUSED_ENDINGS]],
  ])('hold each of the %s once', (_what, items) => {
    expect(twice(items)).toEqual([]);
  });

  it('hold hosts in lower case without anything around them', () => {
    const host = /^\.?[a-z0-9]+(?:-+[a-z0-9]+)*(?:\.[a-z0-9]+(?:-+[a-z0-9]+)*)+$/;
    const hosts = [FORM_BUILDERS, SHARED_HOSTING, PATH_HOSTING, PROCESSORS, FAMILIES.flat()].flat();
    expect(hosts.filter((entry) => !host.test(entry))).toEqual([]);
  });

  it('name only hosters that the Public Suffix List lacks', () => {
    expect(SHARED_HOSTING.filter(isPublicSuffix)).toEqual([]);
  });

  it('give every brand a name and a domain that is a unit', () => {
    expect(BRANDS.filter(([, ...names]) => names.length === 0)).toEqual([]);
    const domains = [...BRANDS.map(([domain = '']) => domain), ...FAMILIES.flat()];
    expect(domains.filter((domain) => siteUnit(domain) !== domain)).toEqual([]);
  });

  it('single out only names that brands have', () => {
    const names = new Set(BRANDS.flatMap(([, ...own]) => own));
    expect([...EVERYDAY_NAMES, ...NAMES_INSIDE_OTHERS].filter((name) => !names.has(name))).toEqual([]);
  });

  it('put families of one owner under a brand', () => {
    const brands = new Set(BRANDS.map(([domain]) => domain));
    expect(FAMILIES.filter(([main]) => !brands.has(main)).map(([main]) => main)).toEqual([]);
  });
});
