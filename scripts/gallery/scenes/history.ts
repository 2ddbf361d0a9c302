import type { HistoryStore } from '../../../components/popup/history/store.ts';
import type { Kind } from '../../../lib/ask/kinds.ts';
import { weekOf } from '../../../lib/ledger/week.ts';
import type { Encounter, Outcome, Totals } from '../../../lib/ledger/types.ts';
import type { Level } from '../../../lib/verdict/types.ts';
import { fails, never, nothing } from './scene.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const entry = (
  hoursAgo: number,
  site: string,
  level: Level,
  outcome: Outcome,
  ...kinds: readonly Kind[]
): Omit<Encounter, 'id'> => ({
  time: Date.now() - hoursAgo * HOUR,
  site,
  frame: null,
  destination: null,
  kinds,
  level,
  reasons: ['unknown-site'],
  caseId: 'cn-nantong-darknet-2020',
  outcome,
});

const ENCOUNTERS: readonly Encounter[] = [
  entry(0.4, 'join-our-team.example', 'strong', 'seen', 'national-id', 'bank-account', 'id-document-upload'),
  entry(0.6, 'join-our-team.example', 'strong', 'dismissed', 'national-id', 'bank-account'),
  entry(1.5, 'quick-cash-loan.example', 'caution', 'left', 'iban', 'phone'),
  entry(26, 'flat-to-rent.example', 'caution', 'shared', 'passport', 'phone'),
  entry(27, 'parcel-customs.example', 'strong', 'left', 'card-number', 'card-cvv'),
  entry(75, 'win-a-phone.example', 'notice', 'dismissed', 'phone'),
  entry(77, 'language-school.example', 'notice', 'shared', 'date-of-birth'),
].map((one, at) => ({ ...one, id: at + 1 }));

/** Requests of half a year, in waves. */
const weeks: Totals['weeks'] = Array.from({ length: 26 }, (_none, at) => ({
  week: weekOf(Date.now() - (25 - at) * 7 * DAY),
  asked: Math.round(3 + 3 * Math.sin(at / 2) + (at % 5)),
  shared: at % 6 === 2 ? 1 : 0,
}));

const TOTALS: Totals = {
  encounters: 128,
  weeks,
  shares: [
    { site: 'flat-to-rent.example', kinds: { phone: 2, passport: 1 } },
    { site: 'language-school.example', kinds: { 'date-of-birth': 1, phone: 1 } },
    { site: 'town-library.example', kinds: { phone: 1, 'national-id': 1 } },
    { site: 'garden-shop.example', kinds: { 'card-number': 3, 'card-cvv': 3 } },
  ],
};

const FULL: HistoryStore = {
  page: async () => ({ encounters: ENCOUNTERS, next: null }),
  totals: async () => TOTALS,
  correct: nothing,
  removeOne: async (id) => ENCOUNTERS.filter((one) => one.id === id),
  removeSite: async (site) => ENCOUNTERS.filter((one) => one.site === site),
  clear: async () => [...ENCOUNTERS],
  removeOldest: async (count) => ENCOUNTERS.slice(-count),
  restore: nothing,
  setAside: async () => [],
  save: nothing,
  saveSetAside: async () => 1200,
  forgetSetAside: nothing,
  isFull: async () => false,
  onChange: () => undefined,
};

const EMPTY: HistoryStore = {
  ...FULL,
  page: async () => ({ encounters: [], next: null }),
  totals: async () => ({ encounters: 0, weeks: [], shares: [] }),
};

/** The history of a state of the popup. */
export function historyIn(state: string): HistoryStore {
  switch (state) {
    case 'history-empty':
      return EMPTY;
    case 'history-shares-empty':
      return { ...FULL, totals: async () => ({ ...TOTALS, shares: [] }) };
    case 'history-no-match':
      return { ...FULL, page: ({ site }, span) => (site ? EMPTY : FULL).page({ site }, span) };
    case 'history-trouble':
    case 'history-pruning':
      return { ...FULL, isFull: async () => true, setAside: async () => ['ledger'] };
    case 'history-loading':
      return { ...FULL, page: never };
    case 'history-error':
      return { ...FULL, page: fails, totals: fails };
    default:
      return FULL;
  }
}
