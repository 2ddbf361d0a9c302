import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageView, type PageEvents } from '../../../components/popup/page/PageView.tsx';
import type { PageStanding } from '../../../components/popup/doors.ts';
import type { Pausing } from '../../../components/popup/page/pausing.ts';
import type { SelfTest } from '../../../lib/frame/self-test.ts';
import type { SiteAbout } from '../../../lib/messages/map.ts';
import type { Telling } from '../../../lib/messages/telling.ts';
import { Screen } from './screen.tsx';
import { telling } from '../warning/telling.ts';

const screen = new Screen();
afterEach(() => screen.close());

const events = {
  onTrust: vi.fn(),
  onCase: vi.fn(),
  onPauseSite: vi.fn(),
  onPause: vi.fn(),
  onResume: vi.fn(),
  onReload: vi.fn(),
  onRetry: vi.fn(),
  test: vi.fn<PageEvents['test']>(),
} satisfies PageEvents;

const RUNNING: Pausing = { until: null, isSitePaused: false, isLocked: false, areSitesLocked: false };

const ABOUT: SiteAbout = {
  unit: 'jobs.example',
  findings: [],
  resembles: null,
  builder: false,
  processor: false,
  firstSeen: null,
  days: 0,
};

const QUIET: PageStanding = {
  state: 'quiet',
  site: 'jobs.example',
  knownBy: null,
  kinds: [],
  telling: null,
  contested: false,
  obstacle: null,
  about: ABOUT,
  pausing: RUNNING,
};

const show = (page: Partial<PageStanding>) =>
  screen.show(<PageView page={{ ...QUIET, ...page }} help={null} {...events} />);

const showAsking = (told: Partial<Telling> = {}, report: Partial<PageStanding> = {}) =>
  show({ state: 'asks', telling: telling(told), ...report });

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
    expect(screen.text).toContain('A copy of an ID can be used again and again');
  });

  it('says where the answers go, once', async () => {
    await showAsking({
      reasons: [{ code: 'unknown-site' }, { code: 'sends-elsewhere', site: 'collect.example' }],
      destination: { way: 'https', host: 'a.collect.example', unit: 'collect.example' },
    });
    expect(screen.text.match(/collect\.example/g)).toHaveLength(1);
  });

  it('keeps a reason that says more than where the answers go', async () => {
    await showAsking({
      reasons: [{ code: 'sends-insecurely' }, { code: 'sends-elsewhere', site: 'other.example' }],
      destination: { way: 'http', host: 'collect.example', unit: 'collect.example' },
    });
    expect(screen.text).toContain('sent without protection');
    expect(screen.text).toContain('other.example');
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
  it.each<[string, Partial<PageStanding>, string]>([
    ['asks for nothing', {}, 'Nothing sensitive is asked here'],
    ['is known', { knownBy: 'list' }, 'This is a well-known site.'],
    ['is trusted', { knownBy: 'trust' }, 'You said you know this site.'],
    ['is trusted by an organisation', { knownBy: 'policy' }, 'Your organisation trusts this site.'],
    ['cannot be looked at', { state: 'unreachable', site: null }, "This page can't be checked"],
    ['is switched off', { state: 'off' }, 'Warnings are paused'],
  ])('that %s says so', async (_what, report, sentence) => {
    await show(report);
    expect(screen.text).toContain(sentence);
  });

  it('that is known still tells what is asked', async () => {
    await show({ knownBy: 'list', kinds: ['card-number'] });
    expect(screen.texts('.kinds li')).toEqual(['card number']);
    expect(screen.text).not.toContain('Nothing sensitive');
  });

  it('waits in words', async () => {
    await screen.show(<PageView page="loading" help={null} {...events} />);
    expect(screen.text).toBe('Just a moment…');
  });

  it('can be asked about again when no answer came', async () => {
    await screen.show(<PageView page="failed" help={null} {...events} />);
    await screen.click('Try again');
    expect(events.onRetry).toHaveBeenCalledOnce();
  });
});

describe('a page that cannot be read', () => {
  it.each([
    ['browser', 'a page of the browser itself'],
    ['store', 'lets no extension look at this site'],
    ['document', 'a document, such as a PDF'],
    ['closed', "doesn't let extensions look"],
  ] as const)('says why: %s', async (obstacle, sentence) => {
    await show({ state: 'unreachable', site: null, about: null, obstacle });
    expect(screen.texts('h2')).toEqual(["This page can't be checked"]);
    expect(screen.text).toContain(sentence);
    expect(screen.has('Check that it works here')).toBe(false);
  });

  it('because it is a drawing, is not called harmless', async () => {
    await show({ obstacle: 'drawn' });
    expect(screen.text).toContain('drawn as one picture');
    expect(screen.text).not.toContain('Nothing sensitive');
  });

  it('because it was open before, can be loaded again', async () => {
    await show({ obstacle: 'asleep' });
    expect(screen.text).not.toContain('Nothing sensitive');
    await screen.click('Reload the page');
    expect(events.onReload).toHaveBeenCalledOnce();
  });
});

const facts = () => screen.texts('.facts div').join('\n');

describe('what is known of the site', () => {
  it('is who it is, since when and how often it was used, and how it is known', async () => {
    await show({ knownBy: 'list', about: { ...ABOUT, firstSeen: Date.UTC(2026, 0, 15, 12), days: 4 } });
    expect(facts()).toContain('Sitejobs.example');
    expect(facts()).toContain('January 15, 2026');
    expect(facts()).toContain('4 days');
    expect(facts()).toContain('This is a well-known site.');
    expect(facts()).toContain('Nothing unusual');
  });

  it('is said to be little on a first visit', async () => {
    await show({});
    expect(facts()).toContain('Today, as far as we know');
    expect(facts()).toContain("It isn't a widely known site");
    expect(facts()).not.toContain('Used on');
  });

  it('is everything odd about its address, with the site it resembles', async () => {
    await show({ about: { ...ABOUT, findings: ['near-brand', 'many-hyphens'], resembles: 'bank.example' } });
    expect(screen.texts('.facts li')).toEqual([
      'The address is almost bank.example, but not quite.',
      'The address has many hyphens (-).',
    ]);
  });

  it('is whose forms it shows, and for whom it takes money', async () => {
    await show({ about: { ...ABOUT, builder: true, processor: true } });
    expect(facts()).toContain("go to the form's author");
    expect(facts()).toContain('a payment service');
  });
});

/** What is said after a self-test that came out so. */
const saidAfter = async (result: SelfTest | null) => {
  events.test.mockResolvedValueOnce(result);
  await show({});
  await screen.click('Check that it works here');
  return screen.texts('output').join(' ');
};

describe('the self-test', () => {
  it('shows calmly that all works', async () => {
    const said = await saidAfter({ isAwake: true, samples: 3, understood: 3 });
    expect(said).toContain('It works on this page');
    expect(said).toContain('It understood 3 of 3 made-up fields.');
    expect(said).toContain('The page saw nothing of this');
    expect(screen.has('Check again')).toBe(true);
  });

  it.each([
    ['nobody watches the page', { isAwake: false, samples: 3, understood: 3 }, 'Reload it, then check again'],
    ['a field is not understood', { isAwake: true, samples: 3, understood: 2 }, '2 of 3'],
  ])('says so when %s', async (_what, result, sentence) => {
    const said = await saidAfter(result);
    expect(said).toContain("Something isn't right here");
    expect(said).toContain(sentence);
  });

  it('says so when no extension may enter', async () => {
    expect(await saidAfter(null)).toContain('lets no extension look');
  });
});

describe('a pause', () => {
  const HOUR_ON = Date.now() + 3_600_000;

  it.each([
    ['On this site', 'onPauseSite', []],
    ['Everywhere, for an hour', 'onPause', ['hour']],
    ['Everywhere, until I turn it on', 'onPause', ['until-on']],
  ] as const)('is begun: “%s”', async (name, event, args) => {
    await show({});
    await screen.click(name);
    expect(events[event]).toHaveBeenLastCalledWith(...args);
  });

  it('is offered as far as no policy has decided', async () => {
    await show({ pausing: { ...RUNNING, isLocked: true } });
    expect(screen.has('On this site')).toBe(true);
    expect(screen.has('Everywhere, for an hour')).toBe(false);
    await show({ pausing: { ...RUNNING, isLocked: true, areSitesLocked: true } });
    expect(screen.has('Pause warnings')).toBe(false);
  });

  it.each<[string, Partial<Pausing>, string]>([
    ['on this site', { isSitePaused: true }, 'Paused on this site.'],
    ['everywhere for an hour', { until: HOUR_ON }, 'Paused until '],
    ['everywhere for good', { until: 'by-hand' }, 'Paused until you turn it on again.'],
  ])('%s is told, and can be ended', async (_where, pausing, sentence) => {
    await show({ state: 'off', pausing: { ...RUNNING, ...pausing } });
    expect(screen.text).toContain(sentence);
    await screen.click('Turn on again');
    expect(events.onResume).toHaveBeenCalled();
  });

  it.each<[string, Partial<Pausing>]>([
    ['everywhere', { until: 'by-hand', isLocked: true }],
    ['of this site', { isSitePaused: true, areSitesLocked: true }],
  ])('%s that a policy set stays, and says whose it is', async (_what, pausing) => {
    await show({ state: 'off', pausing: { ...RUNNING, ...pausing } });
    expect(screen.has('Turn on again')).toBe(false);
    expect(screen.text).toContain('Set by your organisation');
  });
});
