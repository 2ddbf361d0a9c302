import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteUnit } from '../../lib/site/unit.ts';
import { launchBrowser } from '../../scripts/browsers/launch.ts';
import type { Browser } from '../../scripts/browsers/types.ts';
import { sitesIn } from '../../scripts/sites/file.ts';
import { LocalWeb } from '../../scripts/web/server.ts';

/** The part of Firefox's API that is asked here; Chrome has none of it. */
interface WithPublicSuffix {
  readonly browser: { readonly publicSuffix?: { getDomain(host: string): string | null } };
}

const SOME_OF_THE_LIST = sitesIn(readFileSync('lib/site/data/sites.txt', 'utf8')).filter(
  (_unit, index) => index % 20 === 7,
);

const HOSTS = [
  ...SOME_OF_THE_LIST.map((unit) => `www.${unit}`),
  'shop.example.co.uk',
  'someone.github.io',
  'a.bucket.s3.amazonaws.com',
  'www.city.kawasaki.jp',
  'a.b.ide.kyoto.jp',
  'www.www.ck',
  'xn--bcher-kva.xn--fiqs8s',
  'someone.vercel.app',
  'www.test.k12.ak.us',
];

/** Editions of the list differ by some weeks between the browser and the package. */
const MAY_DIFFER = 0.002;

let folder: string;
let web: LocalWeb;
let browser: Browser;

// A probe of its own, since the extension asks for no permission it doesn't need.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'formwarn-probe-'));
  const manifest = {
    manifest_version: 3,
    name: 'probe',
    version: '1',
    permissions: ['publicSuffix'],
    browser_specific_settings: { gecko: { id: 'formwarn@formwarn.org' } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'probe.html'), '<!doctype html><title>probe</title>');
  web = await LocalWeb.start();
  const { fingerprint: trusted } = web;
  const options = { extension: folder, proxy: web.proxyConfiguration(), trusted, headless: true };
  browser = await launchBrowser('firefox', options);
});

afterAll(async () => {
  await browser.close();
  web.close();
  rmSync(folder, { recursive: true, force: true });
});

test('what is taken for one site is what the browser takes for one', async ({ skip }) => {
  const page = await browser.openExtensionPage('probe.html');
  const domains = await page.evaluate((hosts: string[]) => {
    const { publicSuffix } = (globalThis as unknown as WithPublicSuffix).browser;
    return publicSuffix ? hosts.map((host) => publicSuffix.getDomain(host)) : null;
  }, HOSTS);
  if (domains === null) return skip('this Firefox lacks browser.publicSuffix');
  expect(domains).toHaveLength(HOSTS.length);
  const different = HOSTS.filter((host, index) => siteUnit(host) !== domains[index]);
  expect(different.slice(0, HOSTS.length * MAY_DIFFER)).toEqual(different);
});
