import { describe, expect, it } from 'vitest';
import { hostOf, isLoopback, isPrivateHost, normalizeHost } from '../../../lib/site/host.ts';

describe('the host of an address', () => {
  it.each([
    ['https://www.example.com/path?query', 'www.example.com'],
    ['https://EXAMPLE.com.:8443/', 'example.com'],
    ['https://paypal.com@evil.example/login', 'evil.example'],
    ['https://paypal.com:secret@evil.example/', 'evil.example'],
    ['http://0x7f.1/', '127.0.0.1'],
    ['http://3232235777/', '192.168.1.1'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['https://[::1]/', '[::1]'],
    ['wss://chat.example/', 'chat.example'],
    ['blob:https://shop.example/5f2a', 'shop.example'],
  ])('%s is on %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });

  it.each([
    'file:///home/me/form.html',
    'about:blank',
    'data:text/html,hello',
    'chrome-extension://abcdefgh/popup.html',
    'moz-extension://1234/popup.html',
    'blob:null/5f2a',
    'mailto:a@b.example',
    'no address',
    '',
  ])('%j has no host of its own', (url) => {
    expect(hostOf(url)).toBeNull();
  });

  it('is the same with and without the dot of the root', () => {
    expect(normalizeHost('Example.COM.')).toBe(normalizeHost('example.com'));
  });
});

describe('hosts inside a network', () => {
  it.each([
    'localhost',
    'app.localhost',
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.178.1',
    '169.254.1.1',
    '100.64.0.1',
    '[::1]',
    '[fd00::1]',
    '[fe80::1]',
    '[::ffff:a00:1]',
    'printer',
    'nas.local',
    'wiki.corp',
    'router.home.arpa',
  ])('%s is one', (host) => {
    expect(isPrivateHost(host)).toBe(true);
  });

  it.each([
    '8.8.8.8',
    '172.32.0.1',
    '100.128.0.1',
    '[2001:4860:4860::8888]',
    '[::ffff:808:808]',
    'example.com',
  ])('%s is none', (host) => {
    expect(isPrivateHost(host)).toBe(false);
  });

  it('only loopback is this very device', () => {
    expect(['localhost', 'a.localhost', '127.9.9.9', '[::1]'].every(isLoopback)).toBe(true);
    expect(['localhost.evil.example', '127.0.0.1.evil.example', '192.168.0.1'].some(isLoopback)).toBe(false);
  });
});
