import { isKind } from '../ask/kinds.ts';
import { LEVELS } from '../verdict/types.ts';
import { EXPORT_FORMAT, EXPORT_VERSION } from './export.ts';
import { END_OF_TIME } from './key.ts';
import { isReasonCode } from './reasons.ts';
import { OUTCOMES, type NewEncounter } from './types.ts';

/** What an exported file holds, before anything is changed. */
export interface ImportSummary {
  readonly encounters: readonly NewEncounter[];
  /** Entries that are no encounters. */
  readonly rejected: number;
  readonly sites: number;
  /** The earliest and latest time, in milliseconds since the epoch; null where there are none. */
  readonly from: number | null;
  readonly to: number | null;
}

type Raw = Readonly<Record<string, unknown>>;

const isRecord = (raw: unknown): raw is Raw => typeof raw === 'object' && raw !== null;

const isTime = (raw: unknown): raw is number =>
  Number.isInteger(raw) && Number(raw) >= 0 && Number(raw) < END_OF_TIME;

const isOneOf =
  <V>(values: readonly V[]) =>
  (raw: unknown): raw is V =>
    values.some((value) => value === raw);

const isListOf =
  <V>(isItem: (raw: unknown) => raw is V) =>
  (raw: unknown): raw is V[] =>
    Array.isArray(raw) && raw.every(isItem);

/** Nothing but a host can stand where a site stands: no path, no query, no sentence. */
function isSite(raw: unknown): raw is string {
  if (typeof raw !== 'string' || raw.length > 253) return false;
  const address = `http://${raw}/`;
  return URL.canParse(address) && new URL(address).hostname === raw;
}

const isSiteOrNull = (raw: unknown): raw is string | null => raw === null || isSite(raw);

const isCode = (raw: unknown): raw is string =>
  typeof raw === 'string' && /^[a-z0-9]+(-[a-z0-9]+){0,7}$/.test(raw) && raw.length <= 64;

const isLevel = isOneOf(LEVELS);
const isOutcome = isOneOf(OUTCOMES);
const isKinds = isListOf(isKind);
const isReasons = isListOf(isReasonCode);

/** An encounter out of whatever is given, with its own fields and no other; null where it is none. */
export function readEncounter(raw: unknown): NewEncounter | null {
  if (!isRecord(raw)) return null;
  const { time, site, frame, destination, kinds, level, reasons, caseId, outcome } = raw;
  if (!isTime(time) || !isSite(site) || !isSiteOrNull(frame) || !isSiteOrNull(destination)) return null;
  if (!isKinds(kinds) || !isLevel(level) || !isReasons(reasons) || !isOutcome(outcome)) return null;
  if (caseId !== null && !isCode(caseId)) return null;
  return { time, site, frame, destination, kinds, level, reasons, caseId, outcome };
}

/**
 * Reads an export, parsed from JSON, and says what is in it. Takes only what an encounter is made of.
 *
 * @throws SyntaxError when it is no export of this extension, or of a version unknown to it
 */
export function readExported(file: unknown): ImportSummary {
  if (!isRecord(file) || file.format !== EXPORT_FORMAT || !Array.isArray(file.encounters)) {
    throw new SyntaxError('not an exported history');
  }
  if (file.version !== EXPORT_VERSION) throw new SyntaxError('an exported history of another version');
  const encounters = file.encounters.map(readEncounter).filter((encounter) => encounter !== null);
  const times = encounters.map(({ time }) => time);
  return {
    encounters,
    rejected: file.encounters.length - encounters.length,
    sites: new Set(encounters.map(({ site }) => site)).size,
    from: times.length > 0 ? times.reduce((one, other) => Math.min(one, other)) : null,
    to: times.length > 0 ? times.reduce((one, other) => Math.max(one, other)) : null,
  };
}
