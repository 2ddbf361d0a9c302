import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageView, type PageEvents } from '../../../components/popup/page/PageView.tsx';
import type { PageReport } from '../../../lib/messages/map.ts';
import type { Telling } from '../../../lib/messages/telling.ts';
import { Screen } from './screen.tsx';
import { telling } from '../warning/telling.ts';

const screen = new Screen();
afterEach(() => screen.close());

const events = {
  onTrust: vi.fn(),
  onCase: vi.fn(),
  onResume: vi.fn(),
  onRetry: vi.fn(),
} satisfies PageEvents;

const QUIET: PageReport = {
  state: 'quiet',
  site: 'jobs.example',
  knownBy: null,
  kinds: [],
  telling: null,
  contested: false,
};

const showAsking = (told: Partial<Telling> = {}, report: Partial<PageReport> = {}) =>
  screen.show(<PageView page={{ ...QUIET, state: 'asks', telling: telling(told), ...report }} {...events} />);

describe('a page that asks for personal data', () => {
  it('is told in words: how much to worry, who asks, for what', async () => {
    await showAsking();
    expect(screen.texts('h2')).toEqual(['Be careful']);
    expect(screen.texts('.verdict')[0]).toContain('jobs.example');
    expect(screen.text).toContain('For a job application, this page asks for:');
    expect(screen.texts('.kinds li')).toEqual(['ID number', 'bank account number']);
  });

  it('names the gravest kind first, each with its picture', async () => {
    await showAsking({ kinds: ['phone', 'id-document-upload'] });
    expect(screen.texts('.kinds li')).toEqual(['photo of an ID', 'phone number']);
    expect(screen.all('.kinds li svg')).toHaveLength(2);
  });

  it('says why it matters', async () => {
    await showAsking({ reasons: [{ code: 'lookalike', site: 'bank.example' }, { code: 'id-photo' }] });
    expect(screen.text).toContain('looks like bank.example');
    expect(screen.text).toContain('A copy can be used again and again');
  });

  it('says where the answers go, once', async () => {
    await showAsking({
      reasons: [{ code: 'unknown-site' }, { code: 'sends-elsewhere', site: 'collect.example' }],
      destination: { way: 'https', host: 'a.collect.example', unit: 'collect.example' },
    });
    expect(screen.text.match(/collect\.example/g)).toHaveLength(1);
  });

  it('says since when the person knows the site', async () => {
    await showAsking({ firstSeen: Date.UTC(2026, 0, 15, 12) });
    expect(screen.text).toContain('You first came here on January 15, 2026.');
  });

  it('says what to do instead, no sentence twice', async () => {
    await showAsking({ purpose: null, kinds: ['bank-account', 'iban', 'bank-routing'] });
    expect(screen.texts('.advice li')).toHaveLength(1);
  });

  it('tells a case and opens the whole of it', async () => {
    await showAsking();
    expect(screen.text).toContain('ID photos from job forms opened bank accounts.');
    await screen.click('Read the whole story');
    expect(events.onCase).toHaveBeenCalledWith('a-case');
  });

  it('does without a case where none fits', async () => {
    await showAsking({ case: null });
    expect(screen.has('Read the whole story')).toBe(false);
  });

  it.each([
    ['Just this time', 'once'],
    ['Until I close the browser', 'session'],
    ['For 30 days', 'month'],
    ['Always', 'always'],
  ])('can be trusted: “%s”', async (name, span) => {
    await showAsking();
    await screen.click(name);
    expect(events.onTrust).toHaveBeenCalledWith(span);
  });

  it('is called out when it hides warnings', async () => {
    await showAsking();
    expect(screen.text).not.toContain('hiding the warning');
    await showAsking({}, { contested: true });
    expect(screen.text).toContain('This page keeps hiding the warning');
  });
});

describe('any other page', () => {
  it.each<[string, Partial<PageReport>, string]>([
    ['asks for nothing', {}, 'Nothing sensitive is asked here'],
    ['is known', { knownBy: 'list' }, 'This is a well-known site.'],
    ['is trusted', { knownBy: 'trust' }, 'You said you know this site.'],
    ['is trusted by an organisation', { knownBy: 'policy' }, 'Your organisation trusts this site.'],
    ['cannot be looked at', { state: 'unreachable', site: null }, "This page can't be checked"],
    ['is switched off', { state: 'off' }, 'Warnings are paused'],
  ])('that %s says so', async (_what, report, sentence) => {
    await screen.show(<PageView page={{ ...QUIET, ...report }} {...events} />);
    expect(screen.text).toContain(sentence);
  });

  it('that is known still tells what is asked', async () => {
    await screen.show(<PageView page={{ ...QUIET, knownBy: 'list', kinds: ['card-number'] }} {...events} />);
    expect(screen.texts('.kinds li')).toEqual(['card number']);
    expect(screen.text).not.toContain('Nothing sensitive');
  });

  it('that is paused can be turned on again', async () => {
    await screen.show(<PageView page={{ ...QUIET, state: 'off' }} {...events} />);
    await screen.click('Turn on again');
    expect(events.onResume).toHaveBeenCalledOnce();
  });

  it('waits in words', async () => {
    await screen.show(<PageView page="loading" {...events} />);
    expect(screen.text).toBe('One moment …');
  });

  it('can be asked about again when no answer came', async () => {
    await screen.show(<PageView page="failed" {...events} />);
    await screen.click('Try again');
    expect(events.onRetry).toHaveBeenCalledOnce();
  });
});
