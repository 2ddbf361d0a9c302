import type { Standing } from '../site/types.ts';
import { LOOKALIKE_SCORE, SITE_ROWS, SUSPICIOUS_SCORE, type SiteRow } from './table.ts';

/** Whether the person or a policy vouches for a site, or it is this very device: nothing overrules that. */
export function isTrusted({ knownBy }: Standing): boolean {
  return knownBy === 'trust' || knownBy === 'policy' || knownBy === 'device';
}

/**
 * The row of the table a site falls in by itself.
 *
 * A list or an ending is impersonal, so any suspicious address still counts against it. A person's
 * own visits outweigh an odd address, but not a lookalike's: a false trading site is visited for weeks.
 */
export function rowOf(site: Standing): SiteRow {
  if (isTrusted(site)) return 'known';
  const lookalike = site.findings.includes('lookalike') || site.score >= LOOKALIKE_SCORE;
  const suspicious = site.score >= SUSPICIOUS_SCORE;
  if (site.knownBy === 'visits' || site.knownBy === 'history') return lookalike ? 'known-but-odd' : 'known';
  if (site.knownBy !== null) return lookalike || suspicious ? 'known-but-odd' : 'known';
  if (lookalike) return 'lookalike';
  if (suspicious) return 'suspicious';
  return site.processor ? 'known' : 'unknown';
}

/** The worst of several rows. */
export function worstRow(rows: readonly SiteRow[]): SiteRow {
  return rows.reduce((a, b) => (SITE_ROWS.indexOf(a) < SITE_ROWS.indexOf(b) ? b : a), 'known');
}
