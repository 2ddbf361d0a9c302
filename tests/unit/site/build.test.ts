import { describe, expect, it } from 'vitest';
import { isCopyShop, keep, resemblesBrand } from '../../../scripts/sites/cleaning.ts';
import { hostsOf } from '../../../scripts/sites/formats.ts';

describe('a list of sites is read by its form', () => {
  it.each([
    ['a host a line', 'example.com\n# a comment\n\nexample.org\r\n'],
    ['Tranco', '1,example.com\n2,example.org\n'],
    ['CrUX', 'origin,rank\nhttps://example.com,1000\nhttps://example.org,1000\n'],
    ['Majestic', 'GlobalRank,TldRank,Domain,TLD\n1,1,example.com,com\n2,1,example.org,org\n'],
    [
      'the 2FA directory',
      '[{"name":"Example","domain":"example.com","additional":["example.org"],"regions":["us"]}]',
    ],
    ["Apple's shared credentials", '[{"shared":["example.com"]},{"from":["example.org"],"to":[]}]'],
  ])('%s', (_form, text) => {
    expect(hostsOf(text)).toEqual(['example.com', 'example.org']);
  });
});

describe('of a list of sites', () => {
  it.each([
    ['www.example.com', 'example.com', 'a site'],
    ['github.io', 'github.io', "a hoster's own page"],
    ['www.weebly.com', 'weebly.com', "a hoster's own page"],
    ['alphabet.com', 'alphabet.com', 'a name that holds a junk word by chance'],
    ['gambleaware.org', 'gambleaware.org', 'help against junk'],
    ['essex.com', 'essex.com', 'a place'],
    ['milfordbank.com', 'milfordbank.com', 'another place'],
    ['www.poderjudicial.es', 'poderjudicial.es', 'a court'],
    ['jeuxvideo.com', 'jeuxvideo.com', 'games'],
    ['txlottery.org', 'txlottery.org', "a state's lottery"],
    ['pwr.wroc.pl', 'pwr.wroc.pl', 'a name in the domain of a city'],
  ])('%s is kept as %s: %s', (host, unit) => {
    expect(keep(host)).toBe(unit);
  });

  it.each([
    ['someone.github.io', 'a customer on shared hosting'],
    ['s3.eu-west-2.amazonaws.com', 'a bare cloud ending'],
    ['docs.google.com', 'told apart by path'],
    ['bit.ly', 'leads anywhere'],
    ['www.jotform.com', 'a form builder'],
    ['www.irs.gov', 'known by its ending'],
    ['8.8.8.8', 'an address'],
    ['10.in-addr.arpa', 'no site'],
    ['router.lan', 'inside a network'],
    ['best-casino.com', 'gambling'],
    ['sbobet-slot.net', 'gambling'],
    ['1xbet.com', 'gambling'],
    ['freeporn.example', 'adult'],
    ['paid-survey.com', 'surveys'],
    ['qxzvkp.top', 'an abused ending'],
    ['exa mple.com', 'no host'],
    ['.at', 'an ending'],
    ['www.blanco.tx.us', 'a public body by its ending'],
  ])('%s is left out: %s', (host) => {
    expect(keep(host)).toBeNull();
  });

  it('a name like a brand needs a second list, a brand under another ending does not', () => {
    expect(['faecbook.com', 'paypal-login.com', 'paypa1.com'].every(resemblesBrand)).toBe(true);
    expect(['amazon.de', 'paypalobjects.com', 'example.com'].some(resemblesBrand)).toBe(false);
  });

  it('a name of shops for copies needs a second list too', () => {
    expect(['cheapnikedunks.com', 'beatsbydrdre-online.com'].every(isCopyShop)).toBe(true);
    expect(['nike.com', 'salesforce.com', 'wholefoods.com'].some(isCopyShop)).toBe(false);
  });
});
