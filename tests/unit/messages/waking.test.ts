import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background.ts';
import { openLedger } from '../../../lib/ledger/ledger.ts';
import * as access from '../../../lib/platform/access.ts';
import * as scripting from '../../../lib/platform/scripting.ts';
import * as toolbar from '../../../lib/platform/toolbar.ts';
import { visitIn } from '../../../lib/visit/stores.ts';
import { beginInEnglish } from '../visit/fake-browser.ts';
import { beginAsBrowsersDo, quiet } from './quiet.ts';

const ASKED = {
  type: 'asked',
  payload: { kinds: ['national-id'], destinations: [{ way: 'none', host: null }], purpose: null },
};

/** Calls what listens to one of the browser's events, past the types. */
const happen = (event: unknown, ...args: unknown[]): Promise<unknown[]> =>
  (event as { trigger(...all: unknown[]): Promise<unknown[]> }).trigger(...args);

async function ask(): Promise<unknown> {
  const url = 'https://apply-now.example/form';
  const sender = { id: fakeBrowser.runtime.id, url, frameId: 0, tab: { id: 1, url, incognito: false } };
  const [answer] = await happen(fakeBrowser.runtime.onMessage, ASKED, sender, () => {});
  return answer;
}

/** What can wake a background, the asking of a page among it. */
const WAKERS: Readonly<Record<string, () => Promise<unknown>>> = {
  'a page that asks': ask,
  'the browser’s start': () => happen(fakeBrowser.runtime.onStartup),
  'an update': () => happen(fakeBrowser.runtime.onInstalled, { reason: 'update' }),
  'a tab that closes': () => happen(fakeBrowser.tabs.onRemoved, 2, {}),
};

const orders = (names: readonly string[]): string[][] =>
  names.length === 0
    ? [[]]
    : names.flatMap((name) => orders(names.filter((other) => other !== name)).map((rest) => [name, ...rest]));

beforeEach(async () => {
  beginInEnglish();
  beginAsBrowsersDo();
  // As slow as can be: nothing may wait for it.
  vi.spyOn(access, 'closeStorage').mockReturnValue(new Promise(() => {}));
  vi.spyOn(toolbar, 'showBadge').mockResolvedValue();
  vi.spyOn(scripting, 'inject').mockResolvedValue();
  vi.spyOn(scripting, 'injectSentinelEverywhere').mockResolvedValue();
  await (await openLedger()).clear();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a background that wakes up', () => {
  test('listens before anything else happens, as browsers demand', () => {
    const events = [
      fakeBrowser.runtime.onMessage,
      fakeBrowser.runtime.onStartup,
      fakeBrowser.runtime.onInstalled,
      fakeBrowser.tabs.onRemoved,
    ];
    const added = events.map((event) => vi.spyOn(event, 'addListener'));
    background.main();
    for (const adding of added) expect(adding).toHaveBeenCalledOnce();
  });

  test.each(orders(Object.keys(WAKERS)).map((order) => [order.join(', '), order] as const))(
    'by %s, one right after the other, records the page once and warns',
    async (_title, order) => {
      background.main();
      const answers = new Map(order.map((name) => [name, WAKERS[name]?.()]));
      await Promise.all(answers.values());
      expect(await answers.get('a page that asks')).toMatchObject({ level: 'caution' });
      await quiet();
      const { encounters } = await (await openLedger()).page({}, { limit: 10 });
      expect(encounters).toMatchObject([{ site: 'apply-now.example', outcome: 'asked' }]);
      expect((await visitIn(1).get())?.encounterId).toBe(encounters[0]?.id);
    },
  );
});
