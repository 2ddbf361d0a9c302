import type { TrustRecord } from '../site/trust.ts';
import type { Settings } from './types.ts';

/**
 * The settings that go from browser to browser. A pause is for the moment and the device; the history
 * needs each browser's permission; whether to sync is each browser's own choice.
 */
export const SYNCED_KEYS = [
  'language',
  'pausedSites',
  'minimumLevel',
  'learnFromVisits',
  'retentionDays',
] as const satisfies readonly (keyof Settings)[];

export type SyncedSettings = Pick<Settings, (typeof SYNCED_KEYS)[number]>;

/** What browsers keep in common. */
export interface Shared {
  readonly settings: SyncedSettings;
  readonly trust: readonly TrustRecord[];
}

/** The part of the settings that goes along. */
export function syncedPart(settings: Settings): SyncedSettings {
  const { language, pausedSites, minimumLevel, learnFromVisits, retentionDays } = settings;
  return { language, pausedSites, minimumLevel, learnFromVisits, retentionDays };
}

/** Tells whether two values would be written alike. Arrays and plain values only: storage reorders keys. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Settings from here and from elsewhere, by what they were when last in common: what changed on one
 * side wins, what changed on both stays as it is here. A browser that joins takes what it finds.
 */
export function mergeSettings(
  base: SyncedSettings | null,
  here: SyncedSettings,
  there: SyncedSettings | null,
): SyncedSettings {
  if (!there) return here;
  if (!base) return there;
  const changedHere = SYNCED_KEYS.filter((key) => !isSame(here[key], base[key]));
  return { ...there, ...Object.fromEntries(changedHere.map((key) => [key, here[key]])) };
}

type Records = readonly TrustRecord[];

const written = (record: TrustRecord | undefined) =>
  record && JSON.stringify([record.span, record.since, record.until]);

/** What a unit comes to. Where both sides changed it, no trust wins over trust, and new over old. */
function mergeOne(
  base: TrustRecord | undefined,
  here: TrustRecord | undefined,
  there: TrustRecord | undefined,
): TrustRecord | undefined {
  if (written(here) === written(base)) return there;
  if (written(there) === written(base)) return here;
  return here && there && (here.since >= there.since ? here : there);
}

/** Trusted sites from here and from elsewhere, by what they were when last in common. */
export function mergeTrust(base: Records, here: Records, there: Records): TrustRecord[] {
  const [bases, heres, theres] = [base, here, there].map(
    (records) => new Map(records.map((record) => [record.unit, record])),
  );
  const units = [...new Set([...(heres?.keys() ?? []), ...(theres?.keys() ?? [])])];
  return units
    .map((unit) => mergeOne(bases?.get(unit), heres?.get(unit), theres?.get(unit)))
    .filter((record) => record !== undefined);
}

/** Tells whether two lists trust the same sites alike, in whatever order. */
export function isSameTrust(one: Records, other: Records): boolean {
  const others = new Map(other.map((record) => [record.unit, written(record)]));
  return one.length === other.length && one.every((record) => others.get(record.unit) === written(record));
}
