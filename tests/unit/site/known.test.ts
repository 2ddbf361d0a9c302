import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createKnownSites } from '../../../lib/site/known.ts';
import { siteUnit } from '../../../lib/site/unit.ts';
import { sitesFile, sitesIn } from '../../../scripts/sites/file.ts';

const shipped = readFileSync('lib/site/data/sites.txt', 'utf8');
const units = sitesIn(shipped);

describe('looking up a list of known sites', () => {
  it('finds exactly what is on it, whatever the list', () => {
    const name = fc.domain();
    fc.assert(
      fc.property(fc.uniqueArray(name), name, (listed, other) => {
        const { has } = createKnownSites(sitesFile(listed));
        expect(listed.every(has)).toBe(true);
        expect(has(other)).toBe(listed.includes(other));
      }),
    );
  });

  it('finds no part of a name, no line break and nothing in an empty list', () => {
    const { has } = createKnownSites(sitesFile(['example.com', 'example.org', 'shop.example.net']));
    const parts = ['example', 'xample.com', '.com', 'com', 'example.net', 'shop.example', 'example.co'];
    for (const unit of [...parts, '', '\n', 'example.com\nexample.org', 'example\n.com']) {
      expect(has(unit), unit).toBe(false);
    }
    expect(has('shop.example.net')).toBe(true);
    expect(createKnownSites('').has('example.com')).toBe(false);
  });
});

describe('the list that is shipped', () => {
  it('is in the form that the look-up wants, each site once', () => {
    expect(sitesFile(units)).toBe(shipped);
  });

  it('holds units only, so that every site on it can be found', () => {
    const { has } = createKnownSites(shipped);
    expect(units.filter((unit) => siteUnit(unit) !== unit || !has(unit))).toEqual([]);
  });

  it('knows sites people use', () => {
    const { has } = createKnownSites(shipped);
    const used = [
      'google.com',
      'wikipedia.org',
      'taobao.com',
      'icbc.com.cn',
      'paypal.com',
      'dhl.com',
      'mercadolibre.com',
    ];
    for (const site of used) expect(has(site), site).toBe(true);
  });

  it.each([
    ['banks', 'bankofmaldives.com.mv bnb.bt golomtbank.com bankofgeorgia.ge maib.md e-albania.al nbk.com'],
    [
      'more banks',
      'bankwindhoek.com.na zanaco.co.zm bk.rw bcel.com.la bsp.com.fj brou.com.uy republictt.com',
    ],
    ['public offices', 'eesti.ee latvija.lv egov.kz borger.dk mitid.dk slovensko.sk island.is ghiseul.ro'],
    ['posts', 'omniva.ee posta.rs bhutanpost.bt mauritiuspost.mu omanpost.om nampost.com.na jerseypost.com'],
    ['telephone companies', 'dhiraagu.com.mv magticom.ge ethiotelecom.et telma.mg mobicom.mn antel.com.uy'],
    ['members of groups', 'sparkasse-koelnbonn.de berliner-volksbank.de ca-paris.fr tkb.ch'],
  ])('knows %s of small countries', (_what, sites) => {
    const { has } = createKnownSites(shipped);
    expect(sites.split(' ').filter((site) => !has(site))).toEqual([]);
  });

  it('leaves out what makers hold in defence', () => {
    const { has } = createKnownSites(shipped);
    const held = ['iphone-vip4.com', 'appleicloud.cn', 'nikesellorder.com', 'aplestore.com', 'dettol.fr'];
    expect(held.filter(has)).toEqual([]);
  });

  it('holds nothing that anybody can put a page on', () => {
    const { has } = createKnownSites(shipped);
    const open = ['docs.google.com', 'bit.ly', 'wjx.cn', 'jotform.com', 'someone.github.io', 'forms.gle'];
    for (const site of open) expect(has(site), site).toBe(false);
  });

  it('knows the home pages of hosters, and what the web is run by', () => {
    const { has } = createKnownSites(shipped);
    for (const site of ['weebly.com', 'github.io', 'gtld-servers.net', 'akamaiedge.net', 'awsdns-00.com']) {
      expect(has(site), site).toBe(true);
    }
  });

  it('leaves out what brands took over from shops for copies', () => {
    expect(units.filter((unit) => /beatsby|cheapnike|drdre/.test(unit))).toEqual(['beatsbydre.com']);
  });

  it('stays within the room the package has for it', () => {
    expect(gzipSync(shipped).length).toBeLessThan(250_000);
  });
});
