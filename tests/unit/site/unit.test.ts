import { describe, expect, it } from 'vitest';
import { siteName, siteUnit } from '../../../lib/site/unit.ts';

describe('what is known as one', () => {
  it.each([
    ['www.example.com', 'example.com', 'the registrable domain'],
    ['shop.example.co.uk', 'example.co.uk', 'below an ending of two labels'],
    ['www.city.kawasaki.jp', 'city.kawasaki.jp', 'an exception of the list'],
    ['someone.github.io', 'someone.github.io', 'a private ending'],
    ['bucket.s3.amazonaws.com', 'bucket.s3.amazonaws.com', 'a bucket'],
    ['shop.weebly.com', 'shop.weebly.com', 'a hoster the list lacks'],
    ['www.shop.weebly.com', 'shop.weebly.com', 'with www before it'],
    ['a.b.weebly.com', 'a.b.weebly.com', 'the full host there'],
    ['blog.blogspot.de', 'blog.blogspot.de', 'a hoster under many endings'],
    ['weebly.com', 'weebly.com', "the hoster's own page"],
    ['www.weebly.com', 'weebly.com', "the hoster's own page with www"],
    ['github.io', 'github.io', 'a bare private ending'],
    ['docs.google.com', 'docs.google.com', 'hosted by path'],
    ['www.wjx.cn', 'wjx.cn', 'hosted by path, with www'],
    ['mail.google.com', 'google.com', 'a neighbour of what is hosted by path'],
    ['8.8.8.8', '8.8.8.8', 'an IPv4 address'],
    ['[2001:db8::1]', '[2001:db8::1]', 'an IPv6 address'],
    ['localhost', 'localhost', 'this device'],
    ['app.localhost', 'localhost', 'a name on this device'],
    ['printer', 'printer', 'a single label'],
    ['bücher.example', 'xn--bcher-kva.example', 'an IDN, as punycode'],
    ['例子.中国', 'xn--fsqu00a.xn--fiqs8s', 'an IDN under an IDN ending'],
    ['www.gov.uk', 'www.gov.uk', 'the page at a restricted ending'],
    ['com', 'com', 'a bare ending'],
    ['Example.COM.', 'example.com', 'however it is written'],
  ])('of %s is %s: %s', (host, unit) => {
    expect(siteUnit(host)).toBe(unit);
  });

  it('is its own unit again', () => {
    for (const host of [
      'www.example.com',
      'shop.weebly.com',
      'docs.google.com',
      '8.8.8.8',
      'app.localhost',
    ]) {
      expect(siteUnit(siteUnit(host))).toBe(siteUnit(host));
    }
  });

  it('agrees with what browsers take for the registrable domain', () => {
    // The examples of https://publicsuffix.org/list/test_psl.txt that names of today can have.
    const registrable: Readonly<Record<string, string>> = {
      'a.b.example.uk.com': 'example.uk.com',
      'b.c.mm': 'b.c.mm',
      'a.b.c.mm': 'b.c.mm',
      'www.test.k12.ak.us': 'test.k12.ak.us',
      'b.test.ck': 'b.test.ck',
      'www.www.ck': 'www.ck',
      'a.b.ide.kyoto.jp': 'b.ide.kyoto.jp',
    };
    for (const [host, domain] of Object.entries(registrable)) expect(siteUnit(host)).toBe(domain);
  });
});

describe('a host taken apart', () => {
  it('keeps what its owner chose from what was given', () => {
    expect(siteName('www.my-shop.weebly.com')).toMatchObject({
      name: 'my-shop',
      suffix: 'weebly.com',
      shared: true,
    });
    expect(siteName('a.shop.example.co.uk')).toMatchObject({
      name: 'example',
      suffix: 'co.uk',
    });
    expect(siteName('weebly.com')).toMatchObject({ name: 'weebly', suffix: 'com', shared: false });
  });
});
