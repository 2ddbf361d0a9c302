import { isKind, KINDS } from '../ask/kinds.ts';
import { PURPOSES } from '../ask/purposes.ts';
import type { Asked, Destination, Way } from '../ask/types.ts';
import { OUTCOMES } from '../ledger/types.ts';
import type { FrameMessages, PageMessages } from './map.ts';
import { TRUST_SPANS } from './telling.ts';

type Check<T> = (payload: unknown) => payload is T;

const WAYS: readonly Way[] = ['https', 'http', 'mail', 'messenger', 'phone', 'none'];

/** The longest host name DNS allows, in characters (RFC 1035, 2.3.4). */
const LONGEST_HOST = 253;

/** More places than any honest form sends to. */
const MOST_DESTINATIONS = 16;

const isRecord = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** A record with these keys and no others, so that nothing unforeseen rides along. */
const hasOnly = (raw: unknown, keys: readonly string[]): raw is Record<string, unknown> =>
  isRecord(raw) && Object.keys(raw).length === keys.length && keys.every((key) => Object.hasOwn(raw, key));

const isOneOf = <T>(list: readonly T[], raw: unknown): raw is T => (list as readonly unknown[]).includes(raw);

const isEmpty: Check<Record<string, never>> = (raw): raw is Record<string, never> => hasOnly(raw, []);

const isHost = (raw: unknown): raw is string =>
  typeof raw === 'string' && raw.length <= LONGEST_HOST && /^[\w.:[\]-]+$/.test(raw);

const isDestination: Check<Destination> = (raw): raw is Destination =>
  hasOnly(raw, ['way', 'host']) && isOneOf(WAYS, raw.way) && (raw.host === null || isHost(raw.host));

const isAsked: Check<Asked> = (raw): raw is Asked =>
  hasOnly(raw, ['kinds', 'destinations', 'purpose']) &&
  Array.isArray(raw.kinds) &&
  raw.kinds.length <= KINDS.length &&
  raw.kinds.every(isKind) &&
  Array.isArray(raw.destinations) &&
  raw.destinations.length <= MOST_DESTINATIONS &&
  raw.destinations.every(isDestination) &&
  (raw.purpose === null || isOneOf(PURPOSES, raw.purpose));

const isTabId = (raw: unknown): raw is number => typeof raw === 'number' && Number.isInteger(raw) && raw >= 0;

type Checks<Map extends Record<keyof Map, { payload: unknown }>> = {
  readonly [Type in keyof Map]: Check<Map[Type]['payload']>;
};

/** What a payload of each message from a frame must look like. */
export const FRAME_CHECKS: Checks<FrameMessages> = {
  'may-ask': isEmpty,
  asked: isAsked,
  outcome: (raw): raw is FrameMessages['outcome']['payload'] =>
    hasOnly(raw, ['outcome']) && raw.outcome !== 'asked' && isOneOf(OUTCOMES, raw.outcome),
  trust: (raw): raw is FrameMessages['trust']['payload'] =>
    hasOnly(raw, ['span']) && isOneOf(TRUST_SPANS, raw.span),
  contested: isEmpty,
  drawn: isEmpty,
  room: (raw): raw is FrameMessages['room']['payload'] =>
    hasOnly(raw, ['hasRoom']) && typeof raw.hasRoom === 'boolean',
  visited: isEmpty,
  explain: (raw): raw is FrameMessages['explain']['payload'] =>
    hasOnly(raw, ['caseId']) &&
    (raw.caseId === null || (typeof raw.caseId === 'string' && /^[a-z0-9-]{1,64}$/.test(raw.caseId))),
};

/** What a payload of each message from the extension's own pages must look like. */
export const PAGE_CHECKS: Checks<PageMessages> = {
  page: (raw): raw is PageMessages['page']['payload'] => hasOnly(raw, ['tabId']) && isTabId(raw.tabId),
  'trust-site': (raw): raw is PageMessages['trust-site']['payload'] =>
    hasOnly(raw, ['tabId', 'span']) && isTabId(raw.tabId) && isOneOf(TRUST_SPANS, raw.span),
  'self-test': (raw): raw is PageMessages['self-test']['payload'] =>
    hasOnly(raw, ['tabId']) && isTabId(raw.tabId),
};
