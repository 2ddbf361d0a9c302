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

  test('nothing is asked of the network, nor written to a console', async () => {
    const pages = new Map(['typed-into.example', 'in-private.example'].map((host) => [host, JOB]));
    expect(foreignRequests(browser.web.requests, pages)).toEqual([]);
    expect(await observer.inConsoles()).toEqual([]);
  });
});
