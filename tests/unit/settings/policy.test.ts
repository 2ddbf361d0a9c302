import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LANGUAGES } from '../../../lib/i18n/languages.ts';
import { readPolicy } from '../../../lib/settings/policy.ts';
import { DEFAULT_SETTINGS, NO_POLICY } from '../../../lib/settings/types.ts';
import schema from '../../../public/policy.json';

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

describe('the schema that browsers check a policy against', () => {
  const { locked, ...lists } = schema.properties;

  it('knows every setting and every language', () => {
    expect(Object.keys(locked.properties).toSorted()).toEqual(Object.keys(DEFAULT_SETTINGS).toSorted());
    expect(locked.properties.language.enum).toEqual(Object.keys(LANGUAGES));
  });

  it('knows every part of a policy', () => {
    expect([...Object.keys(lists), 'locked'].toSorted()).toEqual(Object.keys(NO_POLICY).toSorted());
  });
});
