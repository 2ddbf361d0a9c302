import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORM_BUILDERS } from '../../../lib/site/data/builders.ts';
import { PATH_HOSTING } from '../../../lib/site/data/hosting-paths.ts';
import { SHARED_HOSTING } from '../../../lib/site/data/hosting.ts';
import { createKnownSites } from '../../../lib/site/known.ts';
import { standing } from '../../../lib/site/standing.ts';
import { trustSpans } from '../../../lib/site/trust.ts';
import { siteUnit } from '../../../lib/site/unit.ts';

/** Somebody who has been everywhere, with the list that is shipped. */
const meet = (host: string) =>
  standing(host, {
    knownSites: createKnownSites(readFileSync('lib/site/data/sites.txt', 'utf8')),
    isTrusted: () => null,
    visits: () => true,
    targets: [],
    languages: ['en'],
  });

/** A host of each kind of hosting on which strangers write. */
const BY_PATH: readonly (readonly [string, string])[] = [
  ['documents', 'docs.google.com'],
  ['documents', 'coda.io'],
  ['pages', 'sites.google.com'],
  ['pages', 'telegra.ph'],
  ['notes', 'rentry.co'],
  ['forms', 'form.naver.com'],
  ['forms', 'forms.zoho.eu'],
  ['forms', 'forms.hubspot.com'],
  ['forms', 'podio.com'],
  ['forms', 'ws.formzu.net'],
  ['surveys', 'www.survio.com'],
  ['surveys', 'wj.qq.com'],
  ['bookings', 'calendly.com'],
  ['code', 'codepen.io'],
  ['code', 'htmlpreview.github.io'],
  ['notebooks', 'colab.research.google.com'],
  ['notebooks', 'observablehq.com'],
  ['files', 'storage.googleapis.com'],
  ['files', 's3.eu-west-2.amazonaws.com'],
  ['links', 'linktr.ee'],
  ['shops', 'payhip.com'],
  ['short addresses', 'bit.ly'],
  ['copies of pages', 'cdn.ampproject.org'],
  ['copies of pages', 'example-com.cdn.ampproject.org'],
  ['copies of pages', 'web.archive.org'],
  ['translations', 'translate.google.com'],
  ['gateways', 'cloudflare-ipfs.com'],
  ['gateways', 'ipfs.io'],
  ['gateways', 'bafybeih.ipfs.dweb.link'],
];

/** A customer's host of each kind of hosting that gives names away, and the hoster's own. */
const BY_NAME: readonly (readonly [string, string, string])[] = [
  ['site builders', 'someone.weebly.com', 'weebly.com'],
  ['blogs', 'someone.medium.com', 'medium.com'],
  ['blogs', 'someone.blogfa.com', 'blogfa.com'],
  ['blogs', 'someone.blog.ir', 'blog.ir'],
  ['blogs', 'someone.exblog.jp', 'exblog.jp'],
  ['networks of blogs', 'someone.blogacep.com', 'blogacep.com'],
  ['web hosts', 'someone.home.pl', 'home.pl'],
  ['web hosts', 'someone.cluster020.hosting.ovh.net', 'ovh.net'],
  ['clouds', 'bucket.oss-cn-hangzhou.aliyuncs.com', 'aliyuncs.com'],
  ['help desks', 'someone.atlassian.net', 'atlassian.net'],
  ['shops', 'someone.gumroad.com', 'gumroad.com'],
  ['landing pages', 'someone.systeme.io', 'systeme.io'],
];

describe('familiarity never reaches what strangers put', () => {
  it.each(BY_PATH)('under a path: %s, %s', (_kind, host) => {
    expect(meet(host).knownBy).toBeNull();
    expect(siteUnit(host)).toBe(host.replace(/^www\./, ''));
    expect(trustSpans(siteUnit(host))).toEqual(['once', 'session']);
  });

  it.each(BY_NAME)('under a name of their own, by the fame of its hoster: %s, %s', (_kind, host, hoster) => {
    expect(siteUnit(host)).toBe(host);
    expect(siteUnit(hoster)).toBe(hoster);
    expect(meet(host).knownBy).toBe('visits');
    expect(meet(hoster).knownBy).toBe('list');
  });

  it('under an ending that is sold below a name', () => {
    expect(siteUnit('www.shop.com.be')).toBe('shop.com.be');
    expect(meet('com.be').knownBy).not.toBe('list');
  });
});

describe('what is hosted for others by a company known for more', () => {
  it.each([
    ['mail.google.com', 'google.com'],
    ['www.naver.com', 'naver.com'],
    ['www.hubspot.com', 'hubspot.com'],
    ['security.googleblog.com', 'googleblog.com'],
    ['nyc.streetsblog.org', 'streetsblog.org'],
  ])('leaves the company itself known: %s', (host, unit) => {
    expect(siteUnit(host)).toBe(unit);
    expect(meet(host).knownBy).toBe('list');
  });
});

describe('the list that is shipped', () => {
  const { has } = createKnownSites(readFileSync('lib/site/data/sites.txt', 'utf8'));

  it('holds nothing that is told apart by path', () => {
    const byPath = [...PATH_HOSTING, ...FORM_BUILDERS.filter((domain) => !domain.startsWith('.'))];
    expect(byPath.filter((host) => has(host) || has(`www.${host}`))).toEqual([]);
  });

  it('holds no name of a customer of shared hosting', () => {
    const customers = SHARED_HOSTING.flatMap((hoster) =>
      ['www', 'mail', 'shop', 'login', 'blog'].map((name) => `${name}.${hoster}`),
    );
    expect(customers.filter((host) => siteUnit(host) === host && has(host))).toEqual([]);
  });
});
