import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { waitFor } from '../../scripts/browsers/act.ts';
import { BROWSER_NAMES } from '../../scripts/browsers/types.ts';
import { openBrowser, type TestBrowser } from './harness/browser.ts';
import { fixture } from './harness/fixtures.ts';
import { type ManagedProgram, managedProgram, whyNoPolicy } from './harness/policy.ts';

const JOB = fixture('job-application.html');

const POLICY = {
  trustedDomains: ['people-desk.example'],
  ownDomains: ['northwindsavings.example'],
  locked: { retentionDays: 77, language: 'en', pausedSites: ['paused-desk.example'] },
};

/** The part of the extension API that both browsers have under one name. */
interface WithManagedStorage {
  readonly chrome: { readonly storage: { readonly managed: { get(keys: null): Promise<object> } } };
}

const reason = whyNoPolicy();
if (reason) console.warn(`Left out: ${reason}`);

describe.skipIf(reason !== null).each(BROWSER_NAMES)('what an organisation has set in %s', (name) => {
  let program: ManagedProgram;
  let browser: TestBrowser;
  beforeAll(async () => {
    program = managedProgram(name, POLICY);
    vi.stubEnv(program.variable, program.path);
    browser = await openBrowser(name);
    // Chromium reads them for a new extension some time after it has taken it in.
    const page = await browser.openExtensionPage('options.html');
    const heard = await waitFor(async () => {
      const told = await page.evaluate(() =>
        (globalThis as unknown as WithManagedStorage).chrome.storage.managed.get(null),
      );
      return 'locked' in told && told;
    }, 20_000);
    await page.close();
    expect(heard).toEqual(POLICY);
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await browser.close();
    program.remove();
  });

  test('keeps its own sites quiet', async () => {
    const page = await browser.open('https://forms.people-desk.example/', JOB);
    await page.focus('#id-number');
    expect(await page.settled()).toBeNull();
    expect(await page.badge()).toBe('');
    await page.close();
  });

  test('keeps quiet the sites it has paused, and no others', async () => {
    const paused = await browser.open('https://paused-desk.example/', JOB);
    await paused.focus('#id-number');
    expect(await paused.settled()).toBeNull();
    await paused.close();

    const other = await browser.open('https://other-desk.example/', JOB);
    await other.focus('#id-number');
    expect((await other.warning())?.level).toBe('strong');
    await other.close();
  });

  test('warns of sites that look like its own, and names it', async () => {
    const page = await browser.open('https://northwindsavlngs.example/', JOB);
    await page.focus('#id-number');
    const warning = await page.warning();
    expect(warning?.level).toBe('strong');
    expect(warning?.text).toContain('northwindsavings.example');
    await page.close();
  });

  test('is marked in the settings, where nobody can change it', async () => {
    const page = await browser.openExtensionPage('options.html');
    await expect
      .poll(() => page.evaluate(() => document.body.innerText))
      .toMatch(
        /people-desk\.example[^]*Your organisation trusts it|Your organisation trusts it[^]*people-desk\.example/,
      );
    const fixed = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLSelectElement>('select:disabled')].map(
        ({ selectedOptions }) => selectedOptions[0]?.text,
      ),
    );
    expect(fixed).toContain('77 days');
    await page.close();
  });
});
