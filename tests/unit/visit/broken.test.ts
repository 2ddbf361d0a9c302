import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Asked } from '../../../lib/ask/types.ts';
import { openLedger } from '../../../lib/ledger/ledger.ts';
import type { FrameSender } from '../../../lib/messages/serve.ts';
import type { Telling } from '../../../lib/messages/telling.ts';
import * as frames from '../../../lib/platform/frames.ts';
import * as scripting from '../../../lib/platform/scripting.ts';
import * as toolbar from '../../../lib/platform/toolbar.ts';
import { changeSettings } from '../../../lib/settings/settings.ts';
import { answerAsked } from '../../../lib/visit/answers.ts';
import { noteOutcome, trustVisited } from '../../../lib/visit/doings.ts';
import { lastingTrust, visitIn } from '../../../lib/visit/stores.ts';
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

const never = () => new Promise(() => {}) as never;

/** Lets work go on, without letting time pass, until something is there. */
async function until(isThere: () => boolean | Promise<boolean>): Promise<void> {
  // Each look comes after the one before.
  // oxlint-disable-next-line no-await-in-loop
  while (!(await isThere())) await new Promise(setImmediate);
}

/** Tells whether the visit knows its entry in the history, whose writing nobody may have waited for. */
const isNoted = async () => typeof (await visitIn(1).get())?.encounterId === 'number';

/** What some work resolves to while half a second passes again and again. */
async function whileTimePasses<Result>(work: Promise<Result>): Promise<Result> {
  const timer = setInterval(() => vi.advanceTimersByTime(500), 5);
  return work.finally(() => clearInterval(timer));
}

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
    breakLedger(never);
    const answer = vi.fn<(telling: Telling | null) => Promise<void>>();
    const done = answerAsked(ASKED, SENDER, NOW, answer);
    // While the clock stands still, so that nothing has run out of patience yet.
    await until(() => vi.mocked(toolbar.showBadge).mock.calls.length > 0);
    expect(toolbar.showBadge).toHaveBeenCalledWith(1, expect.objectContaining({ text: '!' }));
    expect(scripting.inject).toHaveBeenCalledWith('warning', 1, 0);
    expect(answer).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ level: 'caution' }));
    await whileTimePasses(done);
  });

  it('while the disk takes nothing and never says so', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(never);
    expect(await answerAsked(ASKED, SENDER, NOW)).toMatchObject({ level: 'caution' });
  });

  it('while the disk gives nothing and never says so', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(never);
    expect(await whileTimePasses(answerAsked(ASKED, SENDER, NOW))).toMatchObject({ level: 'caution' });
    await until(isNoted);
  });

  it('while a page has filled the memory that its scripts share with us', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('quota exceeded'));
    expect(await answerAsked(ASKED, SENDER, NOW)).toMatchObject({ level: 'caution' });
    expect(await history()).toHaveLength(1);
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
