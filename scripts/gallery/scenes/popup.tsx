import '../../../components/popup/popup.css';
import type { Doors, PageStanding } from '../../../components/popup/doors.ts';
import { placeIn } from '../../../components/popup/place.ts';
import { Popup } from '../../../components/popup/Popup.tsx';
import { caseLine } from '../../../lib/cases/line.ts';
import { TRUST_SPANS, type Telling } from '../../../lib/messages/telling.ts';
import { historyIn } from './history.ts';
import { fails, never, nothing, type Scene, type Stage } from './scene.ts';

const DAY = 24 * 3_600_000;

const PLAIN: PageStanding = {
  state: 'quiet',
  site: 'garden-letter.example',
  knownBy: null,
  kinds: [],
  telling: null,
  contested: false,
  obstacle: null,
  about: {
    unit: 'garden-letter.example',
    findings: [],
    resembles: null,
    builder: false,
    processor: false,
    firstSeen: Date.now() - 12 * DAY,
    days: 2,
  },
  pausing: { until: null, isSitePaused: false, isLocked: false, areSitesLocked: false },
};

function asking({ language, cases, words }: Stage, told: Partial<Telling>): PageStanding {
  const fit = cases.find(({ id }) => id === 'cn-nantong-darknet-2020');
  const telling: Telling = {
    level: 'strong',
    reasons: [{ code: 'unknown-site' }, { code: 'more-than-needed' }, { code: 'identity-and-money' }],
    kinds: ['national-id', 'bank-account', 'id-document-upload', 'phone'],
    purpose: 'job',
    site: 'join-our-team.example',
    knownBy: null,
    trustSpans: TRUST_SPANS,
    firstSeen: null,
    destination: { way: 'https', host: 'forms.collect.example', unit: 'collect.example' },
    case: fit ? caseLine(fit) : null,
    language,
    direction: 'ltr',
    words,
    ...told,
  };
  const { site, kinds } = telling;
  const about = PLAIN.about && {
    ...PLAIN.about,
    unit: site,
    firstSeen: null,
    days: 0,
    findings: ['many-hyphens', 'risky-ending'] as const,
  };
  return { ...PLAIN, state: 'asks', site, kinds, telling, about };
}

const unreachable = (obstacle: PageStanding['obstacle']): PageStanding => ({
  ...PLAIN,
  state: 'unreachable',
  site: null,
  about: null,
  obstacle,
});

function pageIn(stage: Stage): Doors['readPage'] {
  const pages: Readonly<Record<string, PageStanding>> = {
    'page-strong': asking(stage, {}),
    'page-notice': asking(stage, {
      level: 'notice',
      kinds: ['phone'],
      purpose: null,
      reasons: [{ code: 'unknown-site' }],
      destination: null,
    }),
    'page-contested': { ...asking(stage, {}), contested: true },
    'page-known': { ...PLAIN, site: 'town-bank.example', knownBy: 'list', kinds: ['iban', 'card-number'] },
    'page-trusted': { ...PLAIN, site: 'town-library.example', knownBy: 'trust', kinds: ['phone'] },
    'page-browser': unreachable('browser'),
    'page-document': unreachable('document'),
    'page-drawn': { ...PLAIN, obstacle: 'drawn' },
    'page-asleep': { ...PLAIN, obstacle: 'asleep' },
    'page-paused': {
      ...PLAIN,
      state: 'off',
      pausing: { ...PLAIN.pausing, until: Date.now() + 3_600_000 },
    },
    'page-paused-by-policy': {
      ...PLAIN,
      state: 'off',
      pausing: { ...PLAIN.pausing, until: 'by-hand', isLocked: true },
    },
  };
  if (stage.state === 'page-loading') return never;
  if (stage.state === 'page-error') return fails;
  const page = pages[stage.state] ?? PLAIN;
  const about = page.about && { ...page.about, unit: page.site ?? '' };
  return async () => ({ ...page, about });
}

const PRESSED: Readonly<Record<string, readonly string[]>> = {
  'page-tested': ['.self-test button'],
  'page-test-failed': ['.self-test button'],
  'page-pausing': ['.menu:last-child summary'],
  'history-open': ['.group summary'],
  'history-filters': ['.filters > .button'],
  'history-pruning': ['.notice-box .button'],
  'history-undo': ['.group summary', '.entry .actions .button:last-child'],
  'history-shares': ['.segments label:nth-of-type(2) input'],
  'history-shares-empty': ['.segments label:nth-of-type(2) input'],
  'history-weeks': ['.segments label:nth-of-type(3) input'],
  'cases-place': ['.timeline tbody tr:nth-child(2) button'],
};

const SEARCHED: Readonly<Record<string, string>> = {
  'history-no-match': 'old-bank',
  'cases-no-match': 'old-bank',
};

/** The popup in one state. */
export function scene(stage: Stage): Scene {
  const { state, cases } = stage;
  const doors: Doors = {
    isPrivate: false,
    readPage: pageIn(stage),
    trust: nothing,
    pauseSite: nothing,
    pause: nothing,
    resume: nothing,
    test: async () => ({ isAwake: state === 'page-tested', samples: 3, understood: 3 }),
    reload: nothing,
    onPageChange: () => undefined,
    readCases: state === 'cases-error' ? fails : async () => cases,
    history: historyIn(state),
    openSettings: () => undefined,
  };
  const part = state.split('-', 1)[0];
  const start = state === 'cases-story' ? 'case=cn-nantong-darknet-2020' : (part ?? '');
  return {
    view: <Popup doors={doors} start={placeIn(`#${start}`)} />,
    pressed: PRESSED[state] ?? [],
    searched: SEARCHED[state],
  };
}
