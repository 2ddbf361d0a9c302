import { LANGUAGES } from '../i18n/languages.ts';
import { LEVELS } from '../verdict/types.ts';
import { DEFAULT_SETTINGS, NO_POLICY, type Policy, type Settings } from './types.ts';

type Check<T> = (raw: unknown) => raw is T;
type Checks = { readonly [K in keyof Settings]: Check<Settings[K]> };

const isBoolean: Check<boolean> = (raw): raw is boolean => typeof raw === 'boolean';
const isStrings: Check<string[]> = (raw): raw is string[] =>
  Array.isArray(raw) && raw.every((item) => typeof item === 'string');
const isTimeOrNull: Check<number | null> = (raw): raw is number | null =>
  raw === null || (typeof raw === 'number' && Number.isFinite(raw));

/** The longest retention that can be set, in days: a hundred years. */
const LONGEST_RETENTION = 36_525;

const CHECKS: Checks = {
  language: (raw): raw is Settings['language'] =>
    raw === null || (typeof raw === 'string' && Object.hasOwn(LANGUAGES, raw)),
  pausedUntil: isTimeOrNull,
  pausedSites: isStrings,
  minimumLevel: (raw): raw is Settings['minimumLevel'] =>
    raw !== 'quiet' && (LEVELS as readonly unknown[]).includes(raw),
  learnFromVisits: isBoolean,
  learnFromHistory: isBoolean,
  retentionDays: (raw): raw is Settings['retentionDays'] =>
    raw === null || (typeof raw === 'number' && raw >= 1 && raw <= LONGEST_RETENTION),
  sync: isBoolean,
};

const isRecord = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** The valid settings among whatever is given; what is missing or malformed is left out. */
export function parseSomeSettings(raw: unknown): Partial<Settings> {
  if (!isRecord(raw)) return {};
  const valid = Object.entries(CHECKS).filter(([key, check]) => check(raw[key]));
  return Object.fromEntries(valid.map(([key]) => [key, raw[key]]));
}

/** Settings out of whatever is stored; what is missing or malformed falls back to its default. */
export function parseSettings(raw: unknown): Settings {
  return { ...DEFAULT_SETTINGS, ...parseSomeSettings(raw) };
}

const domains = (list: unknown): string[] =>
  isStrings(list) ? list.map((domain) => domain.toLowerCase()) : [];

/** A policy out of whatever the browser's managed storage holds. */
export function parsePolicy(raw: unknown): Policy {
  if (!isRecord(raw)) return NO_POLICY;
  return {
    trustedDomains: domains(raw.trustedDomains),
    ownDomains: domains(raw.ownDomains),
    locked: parseSomeSettings(raw.locked),
  };
}
