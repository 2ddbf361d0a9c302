import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BUILT } from '../../scripts/browsers/launch.ts';
import { BROWSER_NAMES } from '../../scripts/browsers/types.ts';

describe.each(BROWSER_NAMES)('the package for %s', (name) => {
  const folder = BUILT[name];
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  const scripts = globSync(`${folder}/**/*.js`).map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  const namesOf = (word: RegExp): string[] =>
    scripts.filter(({ text }) => word.test(text)).map(({ path }) => path);

  test('asks for these permissions and no other', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'scripting']);
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest.optional_permissions).toEqual(['history']);
    expect(manifest).not.toHaveProperty('optional_host_permissions');
  });

  test('lays nothing open to pages', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('lets its own pages run, style and reach nothing but the package', () => {
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    const directives = Object.fromEntries(
      policy
        .split('; ')
        .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]),
    );
    expect(directives).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'connect-src': "'self'",
      'form-action': "'none'",
      'require-trusted-types-for': "'script'",
    });
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('has scripts, and none that announces the extension to the page', () => {
    expect(scripts).not.toEqual([]);
    expect(namesOf(/content-script-started/)).toEqual([]);
  });

  test('has two scripts in every page, and none in the world of the page', () => {
    expect(manifest.content_scripts).toHaveLength(2);
    for (const script of manifest.content_scripts) {
      expect(script).not.toHaveProperty('world');
      expect(script).not.toHaveProperty('css');
    }
  });

  test('has no way to send anything to a server', () => {
    expect(namesOf(/XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection/)).toEqual(
      [],
    );
  });

  test('names no address on the web but in pages, which link to the sources of cases', () => {
    const inPages = new RegExp(`^${folder}/chunks/`);
    const named = namesOf(/https?:\/\/(?!www\.w3\.org\/|\*)[a-z0-9-]+\.[a-z]/i);
    expect(named.filter((path) => !inPages.test(path))).toEqual([]);
  });

  test('runs no code it was not shipped with', () => {
    expect(namesOf(/\beval\(|new Function\(/)).toEqual([]);
  });
});
