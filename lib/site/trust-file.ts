import { hostOf, isIp, isLoopback } from './host.ts';
import { isLasting, isTrustedUnit, trustRecord, trustSpans, type TrustRecord } from './trust.ts';
import { siteName } from './unit.ts';

/** What an import came to. */
export interface TrustImport {
  /** The old records with the imported ones. */
  readonly records: readonly TrustRecord[];
  readonly added: number;
  /** Lines or entries that name no site, an ending under which anybody gets a name, or pages of many authors. */
  readonly refused: number;
}

const FORMAT = 'formwarn-trust';

/** More is no list made by people, and would be slow to show. */
const MOST_ENTRIES = 10_000;

/** The lasting records as a file to keep, or to take to another browser. */
export function exportTrust(records: readonly TrustRecord[]): string {
  return JSON.stringify({ format: FORMAT, version: 1, sites: records.filter(isLasting) }, null, 2);
}

/**
 * Adds the sites of a file that `exportTrust` wrote, or of a plain list with a domain or address a
 * line (`#` begins a comment), which are then always trusted. The file may hold anything: what is no
 * site is counted and left out, and trust that is there already is never shortened.
 */
export function importTrust(records: readonly TrustRecord[], text: string, now: number): TrustImport {
  const entries = (entriesOfExport(text) ?? entriesOfList(text)).slice(0, MOST_ENTRIES);
  const byUnit = new Map(records.map((record) => [record.unit, record]));
  let added = 0;
  for (const { site, until } of entries) {
    const unit = trustableUnit(site);
    if (unit === null || !trustSpans(unit).includes('always') || (until !== null && until <= now)) continue;
    added += 1;
    const before = byUnit.get(unit);
    const isTrusted = before !== undefined && isTrustedUnit([before], unit, now);
    if (until === null || !isTrusted)
      byUnit.set(unit, trustRecord(unit, until === null ? 'always' : 'month', now));
  }
  return { records: [...byUnit.values()], added, refused: entries.length - added };
}

/**
 * The unit that a person or an admin means by a domain or address, or null where it cannot be trusted
 * as one: no host, or an ending such as `com` or `github.io`.
 */
export function trustableUnit(typed: string): string | null {
  const address = typed.trim();
  const host = hostOf(/^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `https://${address}`);
  if (host === null) return null;
  const { unit, suffix } = siteName(host);
  return suffix !== '' || isIp(host) || isLoopback(host) ? unit : null;
}

interface Entry {
  readonly site: string;
  readonly until: number | null;
}

/** Null where the text is no export of ours; an entry that isn't one names no site. */
function entriesOfExport(text: string): Entry[] | null {
  const data = parseJson(text);
  if (!isObject(data) || data.format !== FORMAT || !Array.isArray(data.sites)) return null;
  return data.sites.map((entry: unknown) => {
    if (!isObject(entry) || typeof entry.unit !== 'string') return { site: '', until: null };
    return { site: entry.unit, until: typeof entry.until === 'number' ? entry.until : null };
  });
}

function entriesOfList(text: string): Entry[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '')
    .map((site) => ({ site, until: null }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
