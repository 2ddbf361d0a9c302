import { describe, expect, it } from 'vitest';
import { createKnownSites } from '../../../lib/site/known.ts';
import { standing, type SiteFacts } from '../../../lib/site/standing.ts';
import { sitesFile } from '../../../scripts/sites/file.ts';

/** Somebody who is new everywhere, with a short list of known sites. */
const stranger: SiteFacts = {
  knownSites: createKnownSites(
    sitesFile(['example.com', 'github.io', 'google.com', 'wjx.cn', 'secure-example-bank.com']),
  ),
  isTrusted: () => null,
  visits: () => false,
  targets: [],
  languages: ['en'],
};

const knownBy = (host: string, facts: Partial<SiteFacts> = {}) =>
  standing(host, { ...stranger, ...facts }).knownBy;

const findings = (host: string, facts: Partial<SiteFacts> = {}) =>
  standing(host, { ...stranger, ...facts }).findings;

describe('a site is known', () => {
  it('by trust before anything else', () => {
    expect(
      knownBy('www.example.com', { isTrusted: (unit) => (unit === 'example.com' ? 'trust' : null) }),
    ).toBe('trust');
    expect(knownBy('new.example', { isTrusted: () => 'policy' })).toBe('policy');
  });

  it('by the list', () => {
    expect(knownBy('www.example.com')).toBe('list');
    expect(knownBy('example.org')).toBeNull();
  });

  it.each([
    'www.irs.gov',
    'mit.edu',
    'www.army.mil',
    'www.ox.ac.uk',
    'www.gov.uk',
    'www.sat.gob.mx',
    'www.impots.gouv.fr',
    'www.nta.go.jp',
    'www.gov.cn',
    'tsinghua.edu.cn',
    'www.admin.ch',
    'www.nhs.uk',
    'commission.europa.eu',
    'www.canada.ca',
    'www.blanco.tx.us',
    'www.gov.scot',
    'www.service.gov.uk',
    'www.hdfcbank.bank.in',
    'mabanque.bnpparibas',
    'home.barclays',
    'www.oslo.kommune.no',
    'www.banrisul.b.br',
  ])('by an ending that is only given after a check: %s', (host) => {
    expect(knownBy(host)).toBe('suffix');
  });

  it.each([
    'gov.example.com',
    'irs-gov.com',
    'edu.example',
    'gov.xyz',
    'mygov.uk.com',
    'go.com',
    'ac.me',
    'tx.us',
    'texas.us',
    'szkola.edu.pl',
    'gorizia.go.it',
    'barclays',
    'gov',
  ])('not by an ending that only looks checked: %s', (host) => {
    expect(knownBy(host)).not.toBe('suffix');
  });

  it('by own visits', () => {
    expect(knownBy('shop.example', { visits: (unit) => unit === 'shop.example' })).toBe('visits');
  });

  it('when it is this very device', () => {
    expect(knownBy('localhost')).toBe('device');
    expect(knownBy('127.0.0.1')).toBe('device');
  });
});

describe('familiarity does not reach', () => {
  it("a hoster's customers", () => {
    expect(knownBy('github.io')).toBe('list');
    expect(knownBy('someone.github.io')).toBeNull();
  });

  it.each(['docs.google.com', 'www.wjx.cn', 'sites.google.com', 'bit.ly', 'forms.gle'])(
    'what is told apart by path, even if visited: %s',
    (host) => {
      expect(knownBy(host, { visits: () => true })).toBeNull();
    },
  );

  it('a network neighbour', () => {
    expect(knownBy('192.168.1.1')).toBeNull();
  });
});

describe('who writes what is on a site', () => {
  it.each([
    'docs.google.com',
    'forms.gle',
    'someone.typeform.com',
    'form.jotform.com',
    'www.wjx.cn',
    'wj.qq.com',
  ])('anybody, on a form builder: %s', (host) => {
    expect(standing(host, stranger).builder).toBe(true);
  });

  it.each(['www.typeform.com', 'google.com', 'example.com'])('its owner: %s', (host) => {
    expect(standing(host, stranger).builder).toBe(false);
  });

  it('cards for others, in the frame of a payment processor', () => {
    expect(standing('js.stripe.com', stranger).processor).toBe(true);
    expect(standing('stripe.com.evil.example', stranger).processor).toBe(false);
  });
});

describe('a form builder', () => {
  it('is judged alike whether it tells its customers apart by name or by path', () => {
    for (const host of ['someone.typeform.com', 'docs.google.com']) {
      expect(standing(host, stranger)).toMatchObject({ knownBy: null, score: 0, findings: [] });
    }
  });

  it('does not hide a likeness', () => {
    expect(standing('paypal.typeform.com', stranger)).toMatchObject({ resembles: 'paypal.com', score: 5 });
  });
});

describe('an address', () => {
  it.each([
    ['8.8.8.8', 'public-ip'],
    ['secure-shop.example', 'security-word'],
    ['my-little-shop.example', 'many-hyphens'],
    ['shop.weebly.com', 'shared-hosting'],
    ['shop.top', 'risky-ending'],
    ['a.b.c.d.shop.example', 'deep-subdomain'],
    ['shop.com-parcel.example', 'deep-subdomain'],
    ['averyveryverylongnameindeed.example', 'long-name'],
  ])('%s shows %s', (host, finding) => {
    expect(findings(host)).toContain(finding);
  });

  it.each(['shop.example', 'www.shop.example', 'login.shop.example', '192.168.1.1', 'hillsidebakery.com'])(
    '%s shows nothing',
    (host) => {
      expect(standing(host, stranger)).toMatchObject({ findings: [], score: 0, resembles: null });
    },
  );

  it('in letters the person reads is not foreign', () => {
    expect(findings('例子.cn')).toContain('foreign-letters');
    expect(findings('例子.cn', { languages: ['en', 'zh-CN'] })).not.toContain('foreign-letters');
    expect(findings('日本の例.jp', { languages: ['ja'] })).not.toContain('foreign-letters');
    expect(findings('пример.рф', { languages: ['ru'] })).not.toContain('foreign-letters');
    expect(findings('bücher.de')).not.toContain('foreign-letters');
  });

  it('that mixes scripts in one label is odd even to who reads both', () => {
    expect(findings('exаmple-shop.com', { languages: ['en', 'ru'] })).toContain('foreign-letters');
  });

  it('says nothing of its name where others have looked at it, short of a likeness', () => {
    expect(standing('secure-example-bank.com', stranger)).toMatchObject({ findings: [], score: 0 });
    expect(findings('paypal.secure-example-bank.com')).toEqual(['brand-in-host']);
    expect(findings('secure-example-bank.org')).toEqual(['security-word', 'many-hyphens']);
  });

  it('under an ending that a registry sells is no shared hosting', () => {
    expect(findings('pwr.wroc.pl')).toEqual([]);
    expect(findings('shop.us.com')).toEqual(['risky-ending']);
    expect(findings('www.mil.ru')).not.toContain('shared-hosting');
  });

  it('under a checked ending is forgiven a lot', () => {
    expect(standing('verify-your-student-account.example.ac.uk', stranger).score).toBe(0);
  });
});
