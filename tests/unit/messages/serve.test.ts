import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openLedger } from '../../../lib/ledger/ledger.ts';
import { type FrameHandlers, type PageHandlers, serveMessages } from '../../../lib/messages/serve.ts';
import { SEAL_KEY } from '../../../lib/platform/seal.ts';
import * as scripting from '../../../lib/platform/scripting.ts';
import * as toolbar from '../../../lib/platform/toolbar.ts';
import { answerAsked } from '../../../lib/visit/answers.ts';
import { noteOutcome } from '../../../lib/visit/doings.ts';
import { beginInEnglish } from '../visit/fake-browser.ts';

const NOW = Date.parse('2026-03-10T12:00:00Z');

const ASKED = { kinds: ['national-id'], destinations: [{ way: 'none', host: null }], purpose: null };

/** A frame of a page, as the browser tells of it. */
const frame = (url = 'https://apply-now.example/form', more = {}) => ({
  id: fakeBrowser.runtime.id,
  url,
  frameId: 0,
  tab: { id: 1, url: 'https://apply-now.example/form', incognito: false },
  ...more,
});

/** The popup. */
const popup = () => ({
  id: fakeBrowser.runtime.id,
  url: fakeBrowser.runtime.getURL('/popup.html'),
});

let frames: { readonly [Type in keyof FrameHandlers]: ReturnType<typeof vi.fn<FrameHandlers[Type]>> };
let pages: { readonly [Type in keyof PageHandlers]: ReturnType<typeof vi.fn<PageHandlers[Type]>> };

/** The types of the messages that reached who serves them. */
const served = () =>
  Object.entries({ ...frames, ...pages }).flatMap(([type, { mock }]) => (mock.calls.length > 0 ? type : []));

/** Sends anything as anybody, past the types, and gives what is answered. */
async function deliver(message: unknown, sender: unknown): Promise<unknown> {
  const { trigger } = fakeBrowser.runtime.onMessage as unknown as {
    trigger(...args: unknown[]): Promise<unknown[]>;
  };
  const [answer] = await trigger(message, sender, () => {});
  return answer;
}

/** All that is kept, but for the key that seals memory. */
const trace = async () => ({
  local: { ...(await fakeBrowser.storage.local.get(null)), [SEAL_KEY]: undefined },
  session: await fakeBrowser.storage.session.get(null),
  history: (await (await openLedger()).page({}, { limit: 10 })).encounters,
});

beforeEach(async () => {
  beginInEnglish();
  vi.spyOn(toolbar, 'showBadge').mockResolvedValue();
  vi.spyOn(scripting, 'inject').mockResolvedValue();
  await (await openLedger()).clear();
  frames = {
    'may-ask': vi.fn<FrameHandlers['may-ask']>().mockResolvedValue(true),
    asked: vi.fn<FrameHandlers['asked']>((asked, sender) => answerAsked(asked, sender, NOW)),
    outcome: vi.fn<FrameHandlers['outcome']>(({ outcome }, { tabId, isPrivate }) =>
      noteOutcome(tabId, outcome, isPrivate, NOW),
    ),
    trust: vi.fn<FrameHandlers['trust']>().mockResolvedValue(),
    contested: vi.fn<FrameHandlers['contested']>().mockResolvedValue(),
    drawn: vi.fn<FrameHandlers['drawn']>().mockResolvedValue(),
    room: vi.fn<FrameHandlers['room']>().mockResolvedValue(),
    visited: vi.fn<FrameHandlers['visited']>().mockResolvedValue(),
    explain: vi.fn<FrameHandlers['explain']>().mockResolvedValue(),
  };
  pages = {
    page: vi.fn<PageHandlers['page']>(),
    'trust-site': vi.fn<PageHandlers['trust-site']>().mockResolvedValue(),
    'self-test': vi.fn<PageHandlers['self-test']>().mockResolvedValue(null),
  };
  serveMessages(frames, pages);
});

/** Expects that a message changes nothing, reaches nobody and gets no answer. */
async function expectRefused(message: unknown, sender: unknown): Promise<void> {
  const before = await trace();
  expect(await deliver(message, sender)).toBeUndefined();
  expect(served()).toEqual([]);
  expect(await trace()).toEqual(before);
}

describe('a frame that tells what it asks', () => {
  test('is answered, by the address the browser vouches for', async () => {
    const answer = await deliver({ type: 'asked', payload: ASKED }, frame());
    expect(answer).toMatchObject({ level: 'caution', site: 'apply-now.example' });
    expect(frames.asked.mock.calls[0]?.[1]).toMatchObject({ tabId: 1, frameId: 0, isPrivate: false });
  });

  test('without an address of its own speaks for its origin, and without one for the page around it', async () => {
    await deliver({ type: 'asked', payload: ASKED }, frame('about:blank', { origin: 'https://ads.example' }));
    await deliver({ type: 'asked', payload: ASKED }, frame('about:srcdoc', { origin: 'null' }));
    expect(frames.asked.mock.calls.map(([, { url }]) => url.hostname)).toEqual([
      'ads.example',
      'apply-now.example',
    ]);
  });

  test.each([
    ['a window that another page opened and wrote', 'about:blank'],
    ['a page made by a script', 'blob:https://apply-now.example/4f7d'],
  ])('fills %s, which belongs to its origin', async (_what, url) => {
    const origin = 'https://apply-now.example';
    const tab = { id: 1, url, incognito: false };
    const answer = await deliver({ type: 'asked', payload: ASKED }, frame(url, { origin, tab }));
    expect(answer).toMatchObject({ level: 'caution', site: 'apply-now.example' });
  });

  test('and tells it again and again leaves one entry in the history', async () => {
    for (let times = 0; times < 20; times += 1) await deliver({ type: 'asked', payload: ASKED }, frame());
    expect((await trace()).history).toHaveLength(1);
  });

  test('in a private window leaves nothing in the history', async () => {
    const tab = { id: 1, url: 'https://apply-now.example/', incognito: true };
    await deliver({ type: 'asked', payload: ASKED }, frame(undefined, { tab }));
    await deliver({ type: 'outcome', payload: { outcome: 'shared' } }, frame(undefined, { tab }));
    const { local, history } = await trace();
    expect({ local, history }).toEqual({ local: { [SEAL_KEY]: undefined }, history: [] });
  });
});

describe('nothing is made of', () => {
  test('an outcome of a warning that never was', async () => {
    const before = await trace();
    await deliver({ type: 'outcome', payload: { outcome: 'dismissed' } }, frame());
    expect(await trace()).toEqual(before);
  });

  test.each([
    ['another extension', () => frame(undefined, { id: 'another-extension' })],
    ['nobody', () => ({})],
    ['a script outside any tab', () => frame(undefined, { tab: undefined })],
    ['a tab without a frame', () => frame(undefined, { frameId: undefined })],
    ['a file', () => frame('file:///etc/passwd', { tab: { id: 1, url: 'file:///etc/passwd' } })],
    [
      'another extension’s page in a tab',
      () => frame('chrome-extension://other/x', { tab: { id: 1, url: 'chrome-extension://other/x' } }),
    ],
  ])('a message from %s', (_who, sender) => expectRefused({ type: 'asked', payload: ASKED }, sender()));

  test.each([
    ['that its page is the popup', { type: 'trust-site', payload: { tabId: 1, span: 'always' } }],
    ['to be told of another tab', { type: 'page', payload: { tabId: 2 } }],
    ['what no message is for', { type: 'import', payload: [] }],
    ['the name of a built-in', { type: 'constructor', payload: {} }],
    ['the name of a prototype', { type: '__proto__', payload: {} }],
    ['a list as its name', { type: ['asked'], payload: ASKED }],
    ['no payload', { type: 'asked' }],
    ['a text', 'asked'],
    ['nothing', null],
  ])('a frame that says %s', (_what, message) => expectRefused(message, frame()));

  test('a page of ours that plays a frame', () => expectRefused({ type: 'asked', payload: ASKED }, popup()));

  test('a host that merely begins like our own address', () => {
    const url = `https://${fakeBrowser.runtime.id}.example/`;
    return expectRefused({ type: 'page', payload: { tabId: 1 } }, frame(url));
  });

  test.each([
    ['a megabyte of kinds', { ...ASKED, kinds: Array.from({ length: 100_000 }, () => 'phone') }],
    [
      'a megabyte of host',
      { ...ASKED, destinations: [{ way: 'https', host: `${'a'.repeat(1e6)}.example` }] },
    ],
    [
      'ten thousand places',
      { ...ASKED, destinations: Array.from({ length: 10_000 }, () => ({ way: 'https', host: 'a.example' })) },
    ],
    ['a field for what was typed', { ...ASKED, value: 'A1234567890' }],
    ['a path in a host', { ...ASKED, destinations: [{ way: 'https', host: 'a.example/secret' }] }],
    ['kinds of another kind', { ...ASKED, kinds: [{ toString: 'phone' }] }],
    ['a list as the whole', [ASKED]],
  ])('%s', (_what, payload) => expectRefused({ type: 'asked', payload }, frame()));
});
