import type { Kind } from '../ask/kinds.ts';
import type { Destination } from '../ask/types.ts';
import type { Purpose } from '../ask/purposes.ts';
import type { Words } from '../i18n/words.ts';
import type { KnownBy } from '../site/types.ts';
import type { Level, Reason } from '../verdict/types.ts';

/** How long a person's trust in a site lasts. */
export const TRUST_SPANS = ['once', 'session', 'month', 'always'] as const;
export type TrustSpan = (typeof TRUST_SPANS)[number];

/** A case as far as a warning tells it, in the person's language. */
export interface CaseLine {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  readonly price: string | null;
  readonly lesson: string;
}

/** All the background tells a frame so that the warning can be drawn without asking again. */
export interface Telling {
  readonly level: Exclude<Level, 'quiet'>;
  readonly reasons: readonly Reason[];
  readonly kinds: readonly Kind[];
  readonly purpose: Purpose | null;
  /** The unit of the site that asks. */
  readonly site: string;
  readonly knownBy: KnownBy | null;
  /** For how long the person can trust it: not for long where the path says whose page it is. */
  readonly trustSpans: readonly TrustSpan[];
  /** When this person first met this site, in milliseconds since the epoch; null when it is the first time. */
  readonly firstSeen: number | null;
  /** Where the data goes when it leaves the site: unit and way; null when it stays. */
  readonly destination: (Destination & { readonly unit: string | null }) | null;
  readonly case: CaseLine | null;
  /** The person's language as a BCP 47 tag, and the direction of its script. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The texts a warning needs, in that language. */
  readonly words: Words;
}
