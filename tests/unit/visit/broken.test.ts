import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Asked } from '../../../lib/ask/types.ts';
import { openLedger } from '../../../lib/ledger/ledger.ts';
import type { FrameSender } from '../../../lib/messages/serve.ts';
import * as frames from '../../../lib/platform/frames.ts';
import * as scripting from '../../../lib/platform/scripting.ts';
import * as toolbar from '../../../lib/platform/toolbar.ts';
import { changeSettings } from '../../../lib/settings/settings.ts';
import { answerAsked } from '../../../lib/visit/answers.ts';
import { noteOutcome, trustVisited } from '../../../lib/visit/doings.ts';
import { lastingTrust } from '../../../lib/visit/stores.ts';
import { beginInEnglish } from './fake-browser.ts';

const NOW = Date.parse('2026-03-10T12:00:00Z');
const YEAR = 365 * 24 * 3_600_000;
const PAGE = new URL('https://apply-now.example/form');
const SENDER: FrameSender = { tabId: 1, frameId: 0, url: PAGE, topUrl: PAGE, isPrivate: false };
const ASKED: Asked = { kinds: ['national-id'], destinations: [{ way: 'none', host: null }], purpose: null };

const history = async () => (await (await openLedger()).page({}, { limit: 10 })).encounters;

/** Makes every write into the history fail as browsers do, or never end. */
function breakLedger(how: () => IDBRequest): void {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(how);
}

const failing = (name: string) => () => {
  throw new DOMException('no', name);
};

beforeEach(async () => {
  beginInEnglish();
  vi.spyOn(toolbar, 'showBadge').mockResolvedValue();
  vi.spyOn(scripting, 'inject').mockResolvedValue();
  vi.spyOn(frames, 'tellFrames').mockResolvedValue();
  await (await openLedger()).clear();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a person is warned', () => {
  it.each(['QuotaExceededError', 'UnknownError', 'InvalidStateError', 'DataError'])(
    'while the history fails with %s',
    async (name) => {
      breakLedger(failing(name));
      expect(await answerAsked(ASKED, SENDER, NOW)).toMatchObject({ level: 'caution' });
      expect(toolbar.showBadge).toHaveBeenCalledWith(1, expect.objectContaining({ text: '!' }));
    },
  );

  it('while the history never answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    // No request at all: one that never ends can't be made.
    breakLedger(() => new Promise(() => {}) as never);
    const answer = answerAsked(ASKED, SENDER, NOW);
    const timer = setInterval(() => vi.advanceTimersByTime(500), 5);
    expect(await answer).toMatchObject({ level: 'caution' });
    clearInterval(timer);
  });

  it('while nothing that was kept can be read', async () => {
    await changeSettings({ minimumLevel: 'strong' });
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupted'));
    expect(await answerAsked(ASKED, SENDER, NOW)).toMatchObject({ level: 'caution' });
  });

  it('though the clock was a year ahead when warnings were paused for an hour', async () => {
    await changeSettings({ pausedUntil: NOW + YEAR });
    expect(await answerAsked(ASKED, SENDER, NOW)).not.toBeNull();
  });

  it('though the clock was a year ahead when the warning was closed, or the site trusted for a month', async () => {
    await answerAsked(ASKED, SENDER, NOW + YEAR);
    await noteOutcome(1, 'dismissed', false, NOW + YEAR);
    await trustVisited(1, 'month', false, NOW + YEAR);
    const later = { ...SENDER, tabId: 2 };
    expect(await answerAsked(ASKED, later, NOW)).not.toBeNull();
  });
});

describe('nothing is lost', () => {
  it('of a history that could not be written for a while', async () => {
    breakLedger(failing('QuotaExceededError'));
    await answerAsked(ASKED, SENDER, NOW);
    vi.mocked(IDBObjectStore.prototype.put).mockRestore();
    await noteOutcome(1, 'shared', false, NOW);
    expect(await history()).toMatchObject([{ site: 'apply-now.example', outcome: 'shared' }]);
  });

  it('of the sites that are trusted when a list that cannot be read is to be changed', async () => {
    await lastingTrust.set([{ unit: 'mine.example', span: 'always', since: NOW, until: null }]);
    await answerAsked(ASKED, SENDER, NOW);
    const reading = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupted'));
    await expect(trustVisited(1, 'always', false, NOW)).rejects.toThrow('corrupted');
    reading.mockRestore();
    expect((await lastingTrust.get()).map(({ unit }) => unit)).toEqual(['mine.example']);
  });

  it('in silence of a site that could not be written among the trusted: its warnings go on', async () => {
    await answerAsked(ASKED, SENDER, NOW);
    const writing = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('disk full'));
    await expect(trustVisited(1, 'always', false, NOW)).rejects.toThrow('disk full');
    writing.mockRestore();
    expect(await answerAsked(ASKED, SENDER, NOW)).toMatchObject({ level: 'caution' });
  });

  it('of what was recorded before the clock was set back', async () => {
    await answerAsked(ASKED, SENDER, NOW);
    await answerAsked(ASKED, { ...SENDER, tabId: 2 }, NOW - YEAR);
    expect((await history()).map(({ time }) => time)).toEqual([NOW, NOW - YEAR]);
  });
});
