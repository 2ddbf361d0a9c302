import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Asked } from '../../../lib/ask/types.ts';
import { openLedger } from '../../../lib/ledger/ledger.ts';
import type { FrameSender } from '../../../lib/messages/serve.ts';
import * as frames from '../../../lib/platform/frames.ts';
import { SEAL_KEY } from '../../../lib/platform/seal.ts';
import * as scripting from '../../../lib/platform/scripting.ts';
import * as toolbar from '../../../lib/platform/toolbar.ts';
import { changeSettings } from '../../../lib/settings/settings.ts';
import { answerAsked } from '../../../lib/visit/answers.ts';
import { lastingTrust, sessionTrust } from '../../../lib/visit/stores.ts';
import { noteContested, noteOutcome, trustVisited } from '../../../lib/visit/doings.ts';
import { noteOwnVisit } from '../../../lib/visit/own-visits.ts';
import { reportPage } from '../../../lib/visit/report.ts';
import { beginInEnglish } from './fake-browser.ts';

const NOW = Date.parse('2026-03-10T12:00:00Z');
const DAY = 24 * 3_600_000;
const JOBS = 'https://apply-now.example/form?step=1';

const sender = (address = JOBS, more: Partial<FrameSender> = {}): FrameSender => ({
  tabId: 1,
  frameId: 0,
  url: new URL(address),
  topUrl: new URL(address),
  isPrivate: false,
  ...more,
});

const asks = (...kinds: Asked['kinds']): Asked => ({
  kinds,
  destinations: [{ way: 'none', host: null }],
  purpose: null,
});

const history = async () => (await (await openLedger()).page({}, { limit: 10 })).encounters;

let badge: MockInstance<typeof toolbar.showBadge>;
let inject: MockInstance<typeof scripting.inject>;
let tell: MockInstance<typeof frames.tellFrames>;

beforeEach(async () => {
  beginInEnglish();
  badge = vi.spyOn(toolbar, 'showBadge').mockResolvedValue();
  inject = vi.spyOn(scripting, 'inject').mockResolvedValue();
  tell = vi.spyOn(frames, 'tellFrames').mockResolvedValue();
  vi.spyOn(scripting, 'askFrame').mockResolvedValue({ origin: 'null', isAwake: true, obstacle: null });
  await (await openLedger()).clear();
});

describe('a site that is not known', () => {
  it('is answered with a warning, a badge and an entry in the history', async () => {
    const telling = await answerAsked(asks('national-id'), sender(), NOW);
    expect(telling).toMatchObject({ level: 'caution', site: 'apply-now.example', kinds: ['national-id'] });
    expect(badge).toHaveBeenCalledWith(1, expect.objectContaining({ text: '!' }));
    expect(inject).toHaveBeenCalledWith('warning', 1, 0);
    expect(await history()).toMatchObject([
      { site: 'apply-now.example', level: 'caution', outcome: 'asked', time: NOW },
    ]);
  });

  it('tells a documented case that fits what is asked', async () => {
    const telling = await answerAsked(asks('national-id'), sender(), NOW);
    expect(telling?.case?.line).toBeTruthy();
    expect((await history())[0]?.caseId).toBe(telling?.case?.id);
  });

  it('is judged by all its steps together', async () => {
    await answerAsked(asks('national-id'), sender(), NOW);
    const telling = await answerAsked(
      asks('card-number'),
      sender('https://apply-now.example/pay'),
      NOW + 60_000,
    );
    expect(telling).toMatchObject({ level: 'strong', kinds: ['national-id', 'card-number'] });
    expect(await history()).toMatchObject([{ level: 'strong', kinds: ['national-id', 'card-number'] }]);
  });

  it('does not become quieter by asking less later', async () => {
    await answerAsked(asks('id-document-upload'), sender(), NOW);
    expect(await answerAsked(asks('phone'), sender(), NOW)).toMatchObject({ level: 'strong' });
  });

  it('is a visit of its own when another site follows in the same tab', async () => {
    await answerAsked(asks('national-id'), sender(), NOW);
    const telling = await answerAsked(asks('phone'), sender('https://other.example/'), NOW + 1);
    expect(telling).toMatchObject({ level: 'notice', kinds: ['phone'] });
    expect(await history()).toHaveLength(2);
  });
});

/** Where a form is told to send to, that sends to these places. */
const sent = async (...destinations: Asked['destinations']) =>
  (await answerAsked({ ...asks('phone'), destinations }, sender(), NOW))?.destination ?? null;

describe('where the answers go', () => {
  it('is told where that is another site', async () => {
    expect(await sent({ way: 'https', host: 'collect.example' })).toMatchObject({ unit: 'collect.example' });
  });

  it('is told where that is no site at all, before what the page does not say', async () => {
    expect(await sent({ way: 'none', host: null }, { way: 'mail', host: null })).toMatchObject({
      way: 'mail',
    });
  });

  it('is told to be unsaid where a script decides', async () => {
    expect(await sent({ way: 'none', host: null })).toMatchObject({ way: 'none', unit: null });
  });

  it('needs no telling where all stays with the site', async () => {
    expect(await sent({ way: 'https', host: 'www.apply-now.example' })).toBeNull();
  });
});

describe('a site that was used before', () => {
  it('is told with the day it was first used on, unless that is today', async () => {
    await noteOwnVisit('apply-now.example', 'apply-now.example', new Date(NOW));
    expect((await answerAsked(asks('phone'), sender(), NOW))?.firstSeen).toBeNull();
    expect((await answerAsked(asks('phone'), sender(), NOW + 2 * DAY))?.firstSeen).toBe(NOW);
  });
});

describe('a known site', () => {
  it('stays quiet and leaves no trace', async () => {
    expect(await answerAsked(asks('national-id'), sender('https://www.wikipedia.org/'), NOW)).toBeNull();
    expect(inject).not.toHaveBeenCalled();
    expect(badge).toHaveBeenCalledWith(1, expect.objectContaining({ text: '' }));
    expect(await history()).toEqual([]);
  });

  it('enters the history when something is sent to it', async () => {
    await answerAsked(asks('national-id'), sender('https://www.wikipedia.org/'), NOW);
    await noteOutcome(1, 'shared', false, NOW);
    expect(await history()).toMatchObject([{ site: 'wikipedia.org', level: 'quiet', outcome: 'shared' }]);
  });

  it('is also one the person has used on three days', async () => {
    for (const days of [10, 5, 1])
      await noteOwnVisit('apply-now.example', 'apply-now.example', new Date(NOW - days * DAY));
    expect(await answerAsked(asks('national-id'), sender(), NOW)).toBeNull();
    expect((await reportPage(1, JOBS, NOW)).knownBy).toBe('visits');
  });

  it('is not one that was merely opened thrice today', async () => {
    for (const minutes of [3, 2, 1]) {
      await noteOwnVisit('apply-now.example', 'apply-now.example', new Date(NOW - minutes * 60_000));
    }
    expect(await answerAsked(asks('national-id'), sender(), NOW)).not.toBeNull();
  });
});

describe('what the person does', () => {
  it('is written into the entry', async () => {
    await answerAsked(asks('national-id'), sender(), NOW);
    await noteOutcome(1, 'seen', false, NOW);
    await noteOutcome(1, 'shared', false, NOW);
    expect(await history()).toMatchObject([{ outcome: 'shared' }]);
  });

  it('keeps a dismissed warning away, and the badge on', async () => {
    await answerAsked(asks('national-id'), sender(), NOW);
    await noteOutcome(1, 'dismissed', false, NOW);
    expect(await answerAsked(asks('national-id'), sender(), NOW + DAY)).toBeNull();
    expect(badge).toHaveBeenLastCalledWith(1, expect.objectContaining({ text: '!' }));
  });

  it('shows another case next time', async () => {
    const first = await answerAsked(asks('national-id'), sender(), NOW);
    await noteOutcome(1, 'seen', false, NOW);
    const second = await answerAsked(
      asks('national-id'),
      sender('https://other.example/', { tabId: 2 }),
      NOW,
    );
    expect(second?.case?.id).not.toBe(first?.case?.id);
  });

  it.each(['once', 'session', 'month', 'always'] as const)(
    'quiets the site when it is trusted: %s',
    async (span) => {
      await answerAsked(asks('national-id'), sender(), NOW);
      await trustVisited(1, span, false, NOW);
      expect(tell).toHaveBeenCalledWith(1, null);
      expect(badge).toHaveBeenLastCalledWith(1, expect.objectContaining({ text: '' }));
      expect(await answerAsked(asks('national-id'), sender(), NOW + 1)).toBeNull();
      expect(await history()).toMatchObject([{ level: 'caution', outcome: 'trusted' }]);
    },
  );

  it('trusts pages that many people write for no longer than this session', async () => {
    const form = 'https://docs.google.com/forms/1';
    const told = await answerAsked(asks('national-id'), sender(form), NOW);
    expect(told?.trustSpans).toEqual(['once', 'session']);
    await trustVisited(1, 'always', false, NOW);
    expect(await lastingTrust.get()).toEqual([]);
    expect(await sessionTrust.get()).toMatchObject([{ unit: 'docs.google.com', span: 'session' }]);
  });

  it('trusts for this visit only when asked to', async () => {
    await answerAsked(asks('national-id'), sender(), NOW);
    await trustVisited(1, 'once', false, NOW);
    expect(await answerAsked(asks('national-id'), sender(JOBS, { tabId: 2 }), NOW + 1)).not.toBeNull();
  });

  it('trusts for a month and no longer', async () => {
    await answerAsked(asks('national-id'), sender(), NOW);
    await trustVisited(1, 'month', false, NOW);
    const later = await answerAsked(asks('national-id'), sender(JOBS, { tabId: 2 }), NOW + 31 * DAY);
    expect(later).not.toBeNull();
  });
});

describe('a private window', () => {
  const inPrivate = sender(JOBS, { isPrivate: true });

  it('is warned in, and nothing is written', async () => {
    expect(await answerAsked(asks('national-id'), inPrivate, NOW)).not.toBeNull();
    await noteOutcome(1, 'seen', true, NOW);
    await noteOutcome(1, 'dismissed', true, NOW);
    await trustVisited(1, 'always', true, NOW);
    expect(await history()).toEqual([]);
    const kept = Object.keys(await fakeBrowser.storage.local.get(null));
    expect(kept.filter((key) => key !== SEAL_KEY)).toEqual([]);
  });
});

describe('a pause', () => {
  it('everywhere keeps all warnings away until it ends', async () => {
    await changeSettings({ pausedUntil: NOW + 3_600_000 });
    expect(await answerAsked(asks('national-id'), sender(), NOW)).toBeNull();
    expect(await reportPage(1, JOBS, NOW)).toMatchObject({ state: 'off' });
    expect(await answerAsked(asks('national-id'), sender(), NOW + 3_600_001)).not.toBeNull();
  });

  it('on one site leaves the others', async () => {
    await changeSettings({ pausedSites: ['apply-now.example'] });
    expect(await answerAsked(asks('national-id'), sender(), NOW)).toBeNull();
    expect(await answerAsked(asks('national-id'), sender('https://other.example/'), NOW)).not.toBeNull();
  });
});

describe('the report for the popup', () => {
  it('tells what the page asks', async () => {
    await answerAsked(asks('national-id'), sender(), NOW);
    expect(await reportPage(1, JOBS, NOW)).toMatchObject({
      state: 'asks',
      site: 'apply-now.example',
      knownBy: null,
      telling: { level: 'caution' },
      contested: false,
    });
  });

  it('tells when the page hides warnings, and so does the badge', async () => {
    await answerAsked(asks('national-id'), sender(), NOW);
    await noteContested(1);
    expect(await reportPage(1, JOBS, NOW)).toMatchObject({ contested: true });
    expect(badge).toHaveBeenLastCalledWith(1, expect.objectContaining({ text: '!!' }));
  });

  it.each([
    ['chrome://settings/'],
    ['about:config'],
    ['https://chromewebstore.google.com/detail/x'],
    ['https://addons.mozilla.org/en-US/firefox/'],
    ['https://example.org/form.pdf'],
    ['file:///home/me/form.html'],
    [undefined],
  ])('says honestly that %s cannot be looked at', async (address) => {
    expect((await reportPage(1, address, NOW)).state).toBe('unreachable');
  });

  it('is quiet about a page that asked nothing, whatever the tab showed before', async () => {
    await answerAsked(asks('national-id'), sender(), NOW);
    expect(await reportPage(1, 'https://other.example/', NOW)).toMatchObject({ state: 'quiet', kinds: [] });
  });
});
