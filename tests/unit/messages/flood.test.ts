import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background.ts';
import { openLedger } from '../../../lib/ledger/ledger.ts';
import { FRAME_CHECKS, PAGE_CHECKS } from '../../../lib/messages/check.ts';
import * as access from '../../../lib/platform/access.ts';
import * as frames from '../../../lib/platform/frames.ts';
import { seal } from '../../../lib/platform/seal.ts';
import * as scripting from '../../../lib/platform/scripting.ts';
import * as toolbar from '../../../lib/platform/toolbar.ts';
import { MOST_UNSEEN } from '../../../lib/visit/flood.ts';
import { lastingTrust, visitBook } from '../../../lib/visit/stores.ts';
import { beginInEnglish } from '../visit/fake-browser.ts';
import { beginAsBrowsersDo, quiet } from './quiet.ts';

const ASKED = { kinds: ['national-id'], destinations: [{ way: 'none', host: null }], purpose: null };

/** Everything a frame may say. */
const SAYINGS = [
  { type: 'asked', payload: ASKED },
  { type: 'asked', payload: { ...ASKED, kinds: ['phone'] } },
  { type: 'outcome', payload: { outcome: 'seen' } },
  { type: 'outcome', payload: { outcome: 'dismissed' } },
  { type: 'outcome', payload: { outcome: 'shared' } },
  { type: 'outcome', payload: { outcome: 'left' } },
  { type: 'trust', payload: { span: 'always' } },
  { type: 'contested', payload: {} },
  { type: 'drawn', payload: {} },
  { type: 'room', payload: { hasRoom: false } },
  { type: 'visited', payload: {} },
  { type: 'may-ask', payload: {} },
] as const;

type Saying = (typeof SAYINGS)[number];

/** Says something as a frame, past the types. */
async function say(saying: Saying, host = 'apply-now.example', tabId = 1, frameId = 0): Promise<unknown> {
  const { trigger } = fakeBrowser.runtime.onMessage as unknown as {
    trigger(...args: unknown[]): Promise<unknown[]>;
  };
  const url = `https://${host}/form`;
  const sender = {
    id: fakeBrowser.runtime.id,
    url: frameId === 0 ? url : `https://frame${frameId}.example/`,
    frameId,
    tab: { id: tabId, url, incognito: false },
  };
  const [answer] = await trigger(saying, sender, () => {});
  return answer;
}

async function history() {
  await quiet();
  return (await (await openLedger()).page({}, { limit: 100 })).encounters;
}

beforeEach(async () => {
  beginInEnglish();
  beginAsBrowsersDo();
  vi.spyOn(access, 'closeStorage').mockResolvedValue();
  vi.spyOn(toolbar, 'showBadge').mockResolvedValue();
  vi.spyOn(scripting, 'inject').mockResolvedValue();
  vi.spyOn(frames, 'tellFrames').mockResolvedValue();
  vi.spyOn(frames, 'tellTopFrame').mockResolvedValue();
  await (await openLedger()).clear();
  background.main();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('whatever a message holds', () => {
  const checks = Object.entries({ ...FRAME_CHECKS, ...PAGE_CHECKS });

  test('it is taken or refused, and never an error', () =>
    fc.assert(
      fc.property(fc.constantFrom(...checks), fc.anything({ withNullPrototype: true }), ([, check], raw) => {
        expect(typeof check(raw)).toBe('boolean');
      }),
    ));

  test('nothing rides along in one that is of the right shape but for a field more', () => {
    for (const { type, payload } of SAYINGS) {
      expect(FRAME_CHECKS[type](payload), type).toBe(true);
      expect(FRAME_CHECKS[type]({ ...payload, value: 'A1234567' }), type).toBe(false);
    }
  });
});

describe('messages in any order, again and again', () => {
  test('make one entry at most, one trusted site, one day of visits, and no error', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...SAYINGS), { maxLength: 30 }), async (sayings) => {
        await Promise.all([fakeBrowser.storage.local.clear(), fakeBrowser.storage.session.clear()]);
        await (await openLedger()).clear();
        for (const saying of sayings) await say(saying);
        const asked = sayings.findIndex(({ type }) => type === 'asked');
        const entries = await history();
        expect(entries.length).toBeLessThanOrEqual(asked < 0 ? 0 : 1);
        const after = sayings
          .slice(asked)
          .map(({ payload }) => ('outcome' in payload ? payload.outcome : ''));
        if (asked >= 0 && after.includes('shared')) expect(entries).toMatchObject([{ outcome: 'shared' }]);
        expect((await lastingTrust.get()).length).toBeLessThanOrEqual(1);
        for (const { days } of Object.values((await visitBook.get()).visits)) expect(days).toBe(1);
      }),
      { numRuns: 40 },
    ));
});

describe('a flood', () => {
  test('out of a hundred frames of a hundred sites is one entry of one visit', async () => {
    for (let frame = 1; frame <= 100; frame += 1) await say(SAYINGS[0], 'apply-now.example', 1, frame);
    expect(await history()).toHaveLength(1);
    const kept = Object.keys(await fakeBrowser.storage.session.get(null));
    expect(kept.filter((key) => key.startsWith('visit:'))).toEqual(['visit:1']);
  });

  test('of the same words costs no writing', async () => {
    await say(SAYINGS[0]);
    await quiet();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    for (let times = 0; times < 50; times += 1) await say(SAYINGS[0]);
    await quiet();
    expect(put).not.toHaveBeenCalled();
  });

  test('of sites that nobody looks at ends, and what somebody sees is still written', async () => {
    const day = new Date().toDateString();
    const unseen = await seal('unseen', { day, count: MOST_UNSEEN - 2 });
    await fakeBrowser.storage.session.set({ unseen });
    for (let site = 0; site < 10; site += 1) {
      expect(await say(SAYINGS[0], `site${site}.example`)).toMatchObject({ level: 'caution' });
      await say(SAYINGS[5], `site${site}.example`);
    }
    expect(await history()).toHaveLength(2);
    await say(SAYINGS[0], 'looked-at.example');
    await say(SAYINGS[2], 'looked-at.example');
    expect((await history()).map(({ site, outcome }) => `${site} ${outcome}`)).toContain(
      'looked-at.example seen',
    );
  });
});
