import '../../../components/options/options.css';
import type { Doors, Standing } from '../../../components/options/doors.ts';
import { Options } from '../../../components/options/Options.tsx';
import { DEFAULT_SETTINGS, NO_POLICY } from '../../../lib/settings/types.ts';
import { trustRecord } from '../../../lib/site/trust.ts';
import { fails, never, nothing, type Scene, type Stage } from './scene.ts';

const NOW = Date.now();
const DAY = 24 * 3_600_000;

const NEW: Standing = {
  now: NOW,
  settings: DEFAULT_SETTINGS,
  policy: NO_POLICY,
  trust: [],
  visitedSites: 0,
  mayAskHistory: false,
  sync: { leftOut: 0, hasFailed: false },
};

const FULL: Standing = {
  ...NEW,
  settings: {
    ...DEFAULT_SETTINGS,
    pausedUntil: NOW + 3_600_000,
    pausedSites: ['town-library.example', 'my-own-server.example'],
    minimumLevel: 'caution',
    sync: true,
  },
  trust: [
    trustRecord('town-bank.example', 'always', NOW - 90 * DAY),
    trustRecord('language-school.example', 'month', NOW - 3 * DAY),
    trustRecord('garden-shop.example', 'session', NOW),
  ],
  visitedSites: 57,
};

const MANAGED: Standing = {
  ...FULL,
  settings: { ...FULL.settings, pausedUntil: null },
  policy: {
    trustedDomains: ['intranet.example', 'payroll.example'],
    ownDomains: [],
    locked: { minimumLevel: 'caution', pausedUntil: null, sync: true },
  },
};

const undo = async () => nothing;

const FILLED: Readonly<Record<string, string>> = {
  import: '#keeping input[type=file]',
  'import-wrong': '#keeping input[type=file]',
  restore: '#backup input[type=file]',
};

/** The settings in one state. */
export function scene({ state }: Stage): Scene {
  const standing = { full: FULL, managed: MANAGED }[state] ?? NEW;
  const doors: Doors = {
    read: { loading: never, error: fails }[state] ?? (async () => standing),
    change: nothing,
    pause: nothing,
    trust: nothing,
    distrust: undo,
    saveTrust: nothing,
    planTrust: async () => ({ added: 2, known: 1, refused: 0, take: nothing }),
    learnFromHistory: nothing,
    forgetVisits: undo,
    saveBackup: nothing,
    planRestore: async () => ({ savedAt: NOW, sites: 3, added: 120, known: 8, refused: 1, take: nothing }),
    planHistory: async () =>
      state === 'import' ? { added: 120, known: 8, refused: 1, take: nothing } : 'not-ours',
    reset: nothing,
    onChange: () => undefined,
    start: '',
    version: '1.0.0',
  };
  return {
    view: <Options doors={doors} />,
    pressed: state === 'reset' ? ['#backup .danger'] : [],
    filled: FILLED[state],
  };
}
