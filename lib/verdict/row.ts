import type { Standing } from '../site/types.ts';
import { LOOKALIKE_SCORE, SITE_ROWS, SUSPICIOUS_SCORE, type SiteRow } from './table.ts';

/** Whether the person or a policy vouches for a site, or it is this very device: nothing overrules that. */
export function isTrusted({ knownBy }: Standing): boolean {
  return knownBy === 'trust' || knownBy === 'policy' || knownBy === 'device';
}

/**
 * The row of the table a site falls in by itself.
 *
 * Whoever is on a list or has a checked ending was looked at by others, hyphens and all; what they may
 * have missed is a likeness. A person's own visits outweigh that too, short of a lookalike: false
 * trading sites are visited for weeks.
 */
export function rowOf(site: Standing): SiteRow {
  if (isTrusted(site)) return 'known';
  const lookalike = site.findings.includes('lookalike') || site.score >= LOOKALIKE_SCORE;
  const suspicious = site.score >= SUSPICIOUS_SCORE;
  const odd = lookalike || (suspicious && site.resembles !== null);
  switch (site.knownBy) {
    case 'visits':
    case 'history':
      return lookalike ? 'known-but-odd' : 'known';
    case 'list':
    case 'suffix':
      return odd ? 'known-but-odd' : 'known';
    default:
      if (lookalike) return 'lookalike';
      if (suspicious) return 'suspicious';
      return site.processor ? 'known' : 'unknown';
  }
}

/** The worst of several rows. */
export function worstRow(rows: readonly SiteRow[]): SiteRow {
  return rows.reduce((a, b) => (SITE_ROWS.indexOf(a) < SITE_ROWS.indexOf(b) ? b : a), 'known');
}
