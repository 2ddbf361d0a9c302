import type { Send } from './send.ts';
import type { TouchReport } from './touch.ts';

/** Where the background keeps the marks of the sites it has heard of today. */
export const DAY_MARKS_KEY = 'day-marks';

/**
 * The sites that were reported today, as short salted hashes: enough to save a second report, too
 * little to tell where somebody was.
 */
export interface DayMarks {
  /** The local date, as `Date.prototype.toDateString` writes it. */
  readonly day: string;
  readonly salt: number;
  readonly marks: readonly number[];
}

/** FNV-1a over UTF-16 units, 32 bits (Fowler, Noll, Vo; RFC 9923), begun from a salt. */
export function markOf(host: string, salt: number): number {
  let hash = (0x811c9dc5 ^ salt) >>> 0;
  for (let index = 0; index < host.length; index += 1) {
    hash = Math.imul(hash ^ host.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}

interface StorageArea {
  get(key: string): Promise<Record<string, DayMarks | undefined>>;
}

declare const chrome: {
  readonly extension?: { readonly inIncognitoContext?: boolean };
  /** Firefox shows the scripts in pages no `session`. */
  readonly storage: { readonly session?: StorageArea; readonly local: StorageArea };
};

/** The marks, where the background keeps them: see `lib/platform/stored.ts`. Undefined until there are some. */
async function readMarks(): Promise<DayMarks | undefined> {
  const { session, local } = chrome.storage;
  try {
    return (await (session ?? local).get(DAY_MARKS_KEY))[DAY_MARKS_KEY];
  } catch {
    // The background has not yet run since the browser started, and so has opened nothing.
    return undefined;
  }
}

async function reportUnlessKnown(page: Document, send: Send): Promise<void> {
  // Asked no sooner, since a page pays for each part of the extension's API that is named.
  if (chrome.extension?.inIncognitoContext) return;
  const marks = await readMarks();
  const isKnown =
    marks?.day === new Date().toDateString() && marks.marks.includes(markOf(page.location.host, marks.salt));
  if (!isKnown) await send('visited', {});
}

/**
 * Reports an own visit when the person first types or presses something. A site that was reported
 * today is not reported again, and private windows are never reported.
 */
export const visitReport =
  (page: Document, send: Send): TouchReport =>
  () => {
    void reportUnlessKnown(page, send);
    return true;
  };
