import { PATH_HOSTING } from '../../lib/site/data/hosting.ts';
import { FORM_BUILDERS } from '../../lib/site/data/builders.ts';
import { isIp, isPrivateHost, normalizeHost } from '../../lib/site/host.ts';
import { createSuffixSet } from '../../lib/site/suffix-set.ts';
import { hasRestrictedSuffix } from '../../lib/site/suffix.ts';
import { siteName } from '../../lib/site/unit.ts';
import { JUNK_NAMES, JUNK_SITES, JUNK_TOKENS } from './junk.ts';

const junkSites = new Set(JUNK_SITES);
const junkTokens = new Set(JUNK_TOKENS);
const neverKnown = createSuffixSet([...PATH_HOSTING, ...FORM_BUILDERS]);

/**
 * The unit of a listed host, or null where it is not to be known: no public host, a customer's name
 * on shared hosting, an ending that is known by rule, adult, gambling or survey junk.
 */
export function keep(rawHost: string): string | null {
  const host = normalizeHost(rawHost);
  if (!/^[a-z0-9.-]+$/.test(host) || isIp(host) || isPrivateHost(host) || host.endsWith('.arpa')) return null;
  const { unit, shared, name } = siteName(host);
  if (shared || !unit.includes('.') || neverKnown.match(unit) !== null) return null;
  if (hasRestrictedSuffix(unit) || junkSites.has(unit) || isJunkName(name)) return null;
  return unit;
}

function isJunkName(name: string): boolean {
  return JUNK_NAMES.test(name) || name.split(/[.\-\d]+/).some((token) => junkTokens.has(token));
}
