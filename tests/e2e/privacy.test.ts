import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers/types.ts';
import { Observer } from '../bench/privacy/observe.ts';
import { foreignRequests } from '../bench/privacy/requests.ts';
import { openBrowser, type TestBrowser } from './harness/browser.ts';
import { fixture } from './harness/fixtures.ts';

const JOB = fixture('job-application.html');

/** The short way of `npm run bench:privacy`, which takes any number of pages. */
describe.each(BROWSER_NAMES)('of what a person types, and where, in %s', (name) => {
  let browser: TestBrowser;
  let observer: Observer;
  beforeAll(async () => {
    browser = await openBrowser(name);
    observer = await Observer.begin(browser);
  });
  afterAll(() => browser.close());

  test('nothing is kept, said, told or drawn', async () => {
    const { controls, messages, traces } = await observer.use('typed-into.example', JOB);
    expect(traces).toEqual([]);
    // So that it is known to have looked at something.
    expect(controls).toBe(4);
    expect(messages).toBeGreaterThan(1);
    expect(JSON.stringify(await observer.kept())).toContain('typed-into.example');
  });

  test('nothing at all is left by a private window', async () => {
    const before = await observer.kept();
    const { isAsking, traces } = await observer.use('in-private.example', JOB, { private: true });
    expect(isAsking).toBe(true);
    expect(traces).toEqual([]);
    expect(await observer.kept()).toEqual(before);
  });

  test('the extension’s own pages refuse HTML and code made of text, and the network', async () => {
    const page = await browser.openExtensionPage('options.html');
    const refused = await page.evaluate(async () => {
      // Outside itself it would be out of reach in the page.
      // oxlint-disable-next-line unicorn/consistent-function-scoping
      const nameOf = async (attempt: () => unknown): Promise<string> => {
        try {
          await attempt();
          return 'went through';
        } catch (error) {
          return (error as Error).name;
        }
      };
      return {
        html: await nameOf(() => (document.body.innerHTML = '<b>bold</b>')),
        code: await nameOf(() => document.createElement('script').setAttribute('src', 'other.js')),
        network: await nameOf(() => fetch('https://elsewhere.example/')),
      };
    });
    await page.close();
    expect(refused).toEqual({ html: 'TypeError', code: 'TypeError', network: 'TypeError' });
  });

  test('nothing is asked of the network, nor written to a console', async () => {
    const pages = new Map(['typed-into.example', 'in-private.example'].map((host) => [host, JOB]));
    expect(foreignRequests(browser.web.requests, pages)).toEqual([]);
    expect(await observer.inConsoles()).toEqual([]);
  });
});
