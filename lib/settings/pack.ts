import type { TrustRecord } from '../site/trust.ts';
import type { Shared, SyncedSettings } from './merge.ts';

/*
 * The browsers take 102,400 bytes of an extension, at most 8,192 of them in one item, measured as the
 * JSON of the value and the length of the key.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/storage/sync
 */
const ITEM_BYTES = 8_000;

/** With the settings, twelve items stay below the sum. */
const TRUST_ITEMS = 11;

const SETTINGS_KEY = 'settings';
const trustKey = (index: number) => `trust${index}`;

/** A record without the names of its fields, for its bytes. */
type Row = readonly [unit: string, span: TrustRecord['span'], since: number, until: number | null];

/** Items as the browser's sync storage holds them. */
export type Items = Readonly<Record<string, unknown>>;

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** The item a unit goes into, the same in every browser (FNV-1a, 32 bits). */
function itemOf(unit: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < unit.length; at += 1) hash = Math.imul(hash ^ unit.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % TRUST_ITEMS;
}

/** As many rows as fit an item, the oldest first: one that is shared never makes way, which would look like removed. */
function fitting(records: readonly TrustRecord[]): Row[] {
  const rows: Row[] = [];
  let bytes = '[]'.length;
  for (const { unit, span, since, until } of records.toSorted((a, b) => a.since - b.since)) {
    const row: Row = [unit, span, since, until];
    bytes += bytesOf(row) + 1;
    if (bytes > ITEM_BYTES) break;
    rows.push(row);
  }
  return rows;
}

/**
 * Lays out what is shared in items that the browsers take. Each site has its place whatever the others
 * are, so that items may arrive one by one.
 */
export function pack({ settings, trust }: Shared): Items {
  const trustItems = Array.from({ length: TRUST_ITEMS }, (_none, index) => [
    trustKey(index),
    fitting(trust.filter(({ unit }) => itemOf(unit) === index)),
  ]);
  // Many sites paused by hand; the first of them go along.
  const pausedSites = [...settings.pausedSites];
  while (bytesOf({ ...settings, pausedSites }) > ITEM_BYTES) pausedSites.pop();
  return { [SETTINGS_KEY]: { ...settings, pausedSites }, ...Object.fromEntries(trustItems) };
}

/** How the parts of shared items are checked. */
export interface Reading {
  readonly settings: (raw: unknown) => SyncedSettings;
  readonly trust: (raw: unknown) => readonly TrustRecord[];
}

/** What items hold; null where nothing was ever shared, or the account was emptied. */
export function unpack(items: Items, read: Reading): Shared | null {
  if (!(SETTINGS_KEY in items)) return null;
  const rows = Array.from({ length: TRUST_ITEMS }, (_none, index) => items[trustKey(index)]).flatMap(
    (item) => (Array.isArray(item) ? item : []),
  );
  const records = rows.map((row) => {
    const [unit, span, since, until]: unknown[] = Array.isArray(row) ? row : [];
    return { unit, span, since, until };
  });
  return { settings: read.settings(items[SETTINGS_KEY]), trust: read.trust(records) };
}
