import type { Weight } from '../ask/kinds.ts';
import type { Level } from './types.ts';

/** How a site stands, from best to worst; each is a row of the table. */
export const SITE_ROWS = ['known', 'known-but-odd', 'unknown', 'suspicious', 'lookalike'] as const;
export type SiteRow = (typeof SITE_ROWS)[number];

/** The level for what a site asks, before steps up and down. */
export const TABLE: Readonly<Record<SiteRow, Readonly<Record<Weight, Level>>>> = {
  known: { light: 'quiet', heavy: 'quiet', grave: 'quiet' },
  'known-but-odd': { light: 'notice', heavy: 'caution', grave: 'caution' },
  unknown: { light: 'notice', heavy: 'caution', grave: 'strong' },
  suspicious: { light: 'caution', heavy: 'strong', grave: 'strong' },
  lookalike: { light: 'strong', heavy: 'strong', grave: 'strong' },
};

/** Address scores from which on a site is suspicious, and as good as a lookalike. */
export const SUSPICIOUS_SCORE = 3;
export const LOOKALIKE_SCORE = 6;
