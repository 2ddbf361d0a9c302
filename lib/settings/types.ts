import type { Language } from '../i18n/languages.ts';
import type { Level } from '../verdict/types.ts';

/** What the person can set. */
export interface Settings {
  /** Null: the browser's language. */
  readonly language: Language | null;
  /** No warnings anywhere until then, in milliseconds since the epoch; null when not paused. */
  readonly pausedUntil: number | null;
  /** Site units on which the person switched warnings off. */
  readonly pausedSites: readonly string[];
  /** Warnings below this level show on the badge only. */
  readonly minimumLevel: Exclude<Level, 'quiet'>;
  /** Learn which sites the person uses from their own visits. */
  readonly learnFromVisits: boolean;
  /** Ask the browser's history whether the person has been on a site before. */
  readonly learnFromHistory: boolean;
  /** Encounters older than this are removed; null keeps them. */
  readonly retentionDays: number | null;
  /** Keep trust and settings in the browser's sync account. */
  readonly sync: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  language: null,
  pausedUntil: null,
  pausedSites: [],
  minimumLevel: 'notice',
  learnFromVisits: true,
  learnFromHistory: false,
  retentionDays: 730,
  sync: false,
};

/** What an organisation sets through the browser's managed storage; see docs/policy.md. */
export interface Policy {
  readonly trustedDomains: readonly string[];
  /** The organisation's own domains, to be protected against lookalikes. */
  readonly ownDomains: readonly string[];
  /** Settings that the person cannot change, with their values. */
  readonly locked: Partial<Settings>;
}

export const NO_POLICY: Policy = { trustedDomains: [], ownDomains: [], locked: {} };
