import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Asked } from '../../../lib/ask/types.ts';
import { Ledger, openLedger } from '../../../lib/ledger/ledger.ts';
import type { FrameSender } from '../../../lib/messages/serve.ts';
import * as frames from '../../../lib/platform/frames.ts';
import * as scripting from '../../../lib/platform/scripting.ts';
import * as toolbar from '../../../lib/platform/toolbar.ts';
import { answerAsked } from '../../../lib/visit/answers.ts';
import { noteOutcome, trustVisited } from '../../../lib/visit/doings.ts';
import { endVisit } from '../../../lib/visit/stores.ts';
import { beginInEnglish } from './fake-browser.ts';

const NOW = Date.parse('2026-03-10T12:00:00Z');

/** Locks that are waited for; the fake browser's are always free. */
const { locks } = navigator;

const sender = (host: string, frame = host): FrameSender => ({
  tabId: 1,
  frameId: frame === host ? 0 : 1,
  url: new URL(`https://${frame}/`),
  topUrl: new URL(`https://${host}/`),
  isPrivate: false,
});

const asks = (...kinds: Asked['kinds']): Asked => ({
  kinds,
  destinations: [{ way: 'none', host: null }],
  purpose: null,
});

const history = async () => (await (await openLedger()).page({}, { limit: 10 })).encounters;

beforeEach(async () => {
  beginInEnglish();
  vi.stubGlobal('navigator', { ...navigator, locks });
  vi.spyOn(toolbar, 'showBadge').mockResolvedValue();
  vi.spyOn(scripting, 'inject').mockResolvedValue();
  vi.spyOn(frames, 'tellFrames').mockResolvedValue();
  await (await openLedger()).clear();
});

describe('what is told in the same moment', () => {
  it('is written as sent, though it was sent before the answer came', async () => {
    await Promise.all([
      answerAsked(asks('national-id'), sender('apply-now.example'), NOW),
      noteOutcome(1, 'shared', false, NOW),
    ]);
    expect(await history()).toMatchObject([{ site: 'apply-now.example', outcome: 'shared' }]);
  });

  it('by many frames of many sites is one entry, with all that they ask', async () => {
    const kinds = ['phone', 'national-id', 'passport', 'iban', 'card-number'] as const;
    await Promise.all(
      kinds.map((kind, at) =>
        answerAsked(asks(kind), sender('apply-now.example', `frame${at}.example`), NOW + at),
      ),
    );
    const [entry, ...others] = await history();
    expect(others).toEqual([]);
    expect(entry?.kinds).toEqual(expect.arrayContaining([...kinds]));
  });

  it('of two sites, as the tab goes from one to the other, is one entry of each', async () => {
    await Promise.all([
      answerAsked(asks('national-id'), sender('one.example'), NOW),
      answerAsked(asks('phone'), sender('other.example'), NOW + 1),
    ]);
    expect((await history()).map(({ site }) => site)).toEqual(['other.example', 'one.example']);
  });

  it('as the tab closes is written still', async () => {
    await answerAsked(asks('national-id'), sender('apply-now.example'), NOW);
    await Promise.all([noteOutcome(1, 'left', false, NOW), endVisit(1)]);
    expect((await history()).map(({ site }) => site)).toEqual(['apply-now.example']);
  });
});

describe('a history that takes long', () => {
  it('has one entry of a visit whose other frame asks meanwhile', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const held = Promise.withResolvers<void>();
    const record = vi.spyOn(Ledger.prototype, 'record').mockImplementationOnce(async function (
      this: Ledger,
      encounter,
    ) {
      await held.promise;
      return this.record(encounter);
    });
    const first = answerAsked(asks('national-id'), sender('apply-now.example'), NOW);
    await vi.waitFor(() => expect(record).toHaveBeenCalled());
    await vi.advanceTimersByTimeAsync(1000);
    expect(await first).toMatchObject({ kinds: ['national-id'] });
    const second = answerAsked(asks('iban'), sender('apply-now.example', 'inner.example'), NOW + 1);
    held.resolve();
    await second;
    vi.useRealTimers();
    expect(await history()).toMatchObject([{ kinds: ['national-id', 'iban'], frame: 'inner.example' }]);
  });

  it('has it as loud as it was, though the site is trusted meanwhile', async () => {
    await Promise.all([
      answerAsked(asks('national-id'), sender('apply-now.example'), NOW),
      noteOutcome(1, 'seen', false, NOW).then(() => trustVisited(1, 'session', false, NOW)),
    ]);
    expect(await history()).toMatchObject([{ level: 'caution', outcome: 'trusted' }]);
  });
});
