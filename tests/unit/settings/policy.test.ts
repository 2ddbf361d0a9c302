import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPolicy } from '../../../lib/settings/policy.ts';
import { NO_POLICY } from '../../../lib/settings/types.ts';

/** What the browser answers; the fake's own type is that of the form with a callback. */
const managed = () => vi.spyOn(fakeBrowser.storage.managed as { get(keys: null): Promise<unknown> }, 'get');
const SET = { trustedDomains: ['school.example'], ownDomains: [], locked: { sync: false } };

describe('the policy of an organisation', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is what the browser tells', async () => {
    managed().mockResolvedValue(SET);
    expect(await readPolicy()).toEqual(SET);
  });

  it('is none where the browser refuses to tell', async () => {
    managed().mockRejectedValue(new Error('Managed storage manifest not found'));
    expect(await readPolicy()).toEqual(NO_POLICY);
  });

  it('is the last one known while the browser, just started, gives no answer, and the new one after', async () => {
    managed().mockResolvedValue(SET);
    await readPolicy();
    await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get(null)).not.toEqual({}));
    const answer = Promise.withResolvers<Record<string, unknown>>();
    managed().mockReturnValue(answer.promise);
    expect(await readPolicy()).toEqual(SET);
    answer.resolve({ trustedDomains: ['college.example'] });
    expect((await readPolicy()).trustedDomains).toEqual(['college.example']);
  });

  it('is none on the very first start, while the browser gives no answer', async () => {
    const answer = Promise.withResolvers<Record<string, unknown>>();
    managed().mockReturnValue(answer.promise);
    expect(await readPolicy()).toEqual(NO_POLICY);
    answer.resolve({});
  });

  it('ends when the organisation takes it away', async () => {
    managed().mockResolvedValue(SET);
    await readPolicy();
    managed().mockResolvedValue({});
    expect(await readPolicy()).toEqual(NO_POLICY);
  });
});
