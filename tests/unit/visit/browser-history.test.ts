import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askForHistory, giveHistoryBack } from '../../../lib/platform/history.ts';
import { changeSettings } from '../../../lib/settings/settings.ts';
import { readFacts } from '../../../lib/visit/facts.ts';
import { servePackage } from './fake-package.ts';

const NOW = Date.parse('2026-03-10T12:00:00Z');
const HOUR = 3_600_000;

/** The browser's history: addresses with the time of their visit. */
let visits: readonly (readonly [url: string, time: number])[];
let isAllowed: boolean;

const search = vi.fn(async ({ endTime = 0 }: { readonly text: string; readonly endTime?: number }) =>
  visits.filter(([, time]) => time <= endTime).map(([url]) => ({ id: url, url })),
);

beforeEach(() => {
  fakeBrowser.reset();
  servePackage();
  search.mockClear();
  isAllowed = true;
  Object.assign(fakeBrowser, {
    history: { search },
    permissions: {
      contains: async () => isAllowed,
      request: async () => isAllowed,
      remove: async () => !(isAllowed = false),
    },
  });
});

const knownBy = async (host: string) => (await readFacts([host], null, NOW)).standing(host).knownBy;

describe("the browser's history", () => {
  it('makes a site known that was visited at least 72 hours ago', async () => {
    await changeSettings({ learnFromHistory: true });
    visits = [['https://www.corner-shop.example/cart', NOW - 73 * HOUR]];
    expect(await knownBy('corner-shop.example')).toBe('history');
    visits = [['https://www.corner-shop.example/cart', NOW - 71 * HOUR]];
    expect(await knownBy('corner-shop.example')).toBeNull();
  });

  it('says nothing of a site whose name only turns up in the address of another', async () => {
    await changeSettings({ learnFromHistory: true });
    visits = [
      ['https://search.example/?q=corner-shop.example', NOW - 99 * HOUR],
      ['https://corner-shop.example.evil.test/', NOW - 99 * HOUR],
      ['https://not-corner-shop.example/', NOW - 99 * HOUR],
    ];
    expect(await knownBy('corner-shop.example')).toBeNull();
  });

  it('says nothing of pages that many people write', async () => {
    await changeSettings({ learnFromHistory: true });
    visits = [['https://docs.google.com/forms/1', NOW - 99 * HOUR]];
    expect(await knownBy('docs.google.com')).toBeNull();
  });

  it('is asked for the site at hand and nothing else', async () => {
    await changeSettings({ learnFromHistory: true });
    visits = [];
    await knownBy('pay.corner-shop.example');
    expect(search.mock.calls.map(([{ text }]) => text)).toEqual(['corner-shop.example']);
  });

  it('is not asked unless the person wants it', async () => {
    visits = [['https://corner-shop.example/', NOW - 99 * HOUR]];
    expect(await knownBy('corner-shop.example')).toBeNull();
    expect(search).not.toHaveBeenCalled();
  });

  it('is not asked once the permission is given back, whatever the setting says', async () => {
    await changeSettings({ learnFromHistory: true });
    visits = [['https://corner-shop.example/', NOW - 99 * HOUR]];
    expect(await askForHistory()).toBe(true);
    await giveHistoryBack();
    expect(await knownBy('corner-shop.example')).toBeNull();
    expect(search).not.toHaveBeenCalled();
  });
});
