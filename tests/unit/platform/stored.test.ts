import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeStorage } from '../../../lib/platform/access.ts';
import { seal, unseal } from '../../../lib/platform/seal.ts';
import { stored, writeTogether } from '../../../lib/platform/stored.ts';

const asText = (raw: unknown): string | null => (typeof raw === 'string' ? raw : null);
const tab = stored({ area: 'session', key: 'visit:1', parse: asText });
const marks = stored({ area: 'frames', key: 'day-marks', parse: asText });

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: { request: async (_name: string, work: () => unknown) => work() } });
});

describe('where the browser can close storage to the scripts in pages', () => {
  it('they read what is for them, and of all else in memory nothing', async () => {
    await tab.set('secret.example');
    await marks.set('for frames');
    const seen = await fakeBrowser.storage.session.get(null);
    expect(seen['day-marks']).toBe('for frames');
    expect(JSON.stringify(seen)).not.toContain('secret');
    expect(await tab.get()).toBe('secret.example');
  });

  it('they are shut out of the disk and let into memory alone', async () => {
    const levels = new Map<string, unknown>();
    for (const area of ['local', 'sync', 'session'] as const) {
      vi.spyOn(fakeBrowser.storage[area], 'setAccessLevel').mockImplementation(async (level) => {
        levels.set(area, level.accessLevel);
      });
    }
    await closeStorage();
    expect(Object.fromEntries(levels)).toEqual({
      local: 'TRUSTED_CONTEXTS',
      sync: 'TRUSTED_CONTEXTS',
      session: 'TRUSTED_AND_UNTRUSTED_CONTEXTS',
    });
  });

  it('nothing keeps what they put in its place', async () => {
    await fakeBrowser.storage.session.set({ 'visit:1': 'made up' });
    expect(await tab.get()).toBeNull();
    await fakeBrowser.storage.session.set({ 'visit:1': await seal('visit:2', 'of another tab') });
    expect(await tab.get()).toBeNull();
  });
});

describe('a sealed value', () => {
  it('comes out as it went in, and is sealed otherwise each time', async () => {
    const value = { kinds: ['national-id'], site: '示例.example', at: 1.5, none: null };
    const sealed = await seal('item', value);
    expect(await unseal('item', sealed)).toEqual(value);
    expect(await seal('item', value)).not.toBe(sealed);
  });

  it.each([undefined, null, 5, '', 'a', '****', 'AAAA'])('is not made of %j', async (raw) => {
    expect(await unseal('item', raw)).toBeUndefined();
  });
});

/** Has the browser say how much room is left, in bytes. */
const leave = (left: number) =>
  vi.stubGlobal('navigator', {
    ...navigator,
    storage: { estimate: async () => ({ usage: 9, quota: 9 + left }) },
  });

describe('a full disk', () => {
  it('is left alone, since a write that breaks off costs those that come after it', async () => {
    const lasting = stored({ area: 'local', key: 'lasting', parse: asText });
    await lasting.set('before');
    leave(100_000);
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    const remove = vi.spyOn(fakeBrowser.storage.local, 'remove');
    await expect(lasting.set('after')).rejects.toThrow('make room');
    await expect(lasting.update(() => 'after')).rejects.toThrow('make room');
    await expect(lasting.remove()).rejects.toThrow('make room');
    await expect(writeTogether([lasting.entry('after')])).rejects.toThrow('make room');
    expect([...set.mock.calls, ...remove.mock.calls]).toEqual([]);
    expect(await lasting.get()).toBe('before');
  });

  it('keeps nobody from writing into memory', async () => {
    leave(0);
    await tab.set('a visit');
    expect(await tab.get()).toBe('a visit');
  });
});

describe('a disk that never answers', () => {
  it('leaves memory of use, under a key that this background alone knows', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(fakeBrowser.storage.local, 'get').mockReturnValue(new Promise(() => {}) as never);
    // Another background, which has read no key yet.
    vi.resetModules();
    const anew = await import('../../../lib/platform/seal.ts');
    const sealing = anew.seal('visit:1', 'a visit');
    await vi.advanceTimersByTimeAsync(2000);
    expect(await anew.unseal('visit:1', await sealing)).toBe('a visit');
    expect(await unseal('visit:1', await sealing)).toBeUndefined();
    vi.useRealTimers();
  });
});
