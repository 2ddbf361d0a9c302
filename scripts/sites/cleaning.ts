import { ABUSED_ENDINGS } from '../../lib/site/data/endings.ts';
import { FORM_BUILDERS } from '../../lib/site/data/builders.ts';
import { isIp, isPrivateHost, normalizeHost } from '../../lib/site/host.ts';
import { createSuffixSet } from '../../lib/site/suffix-set.ts';
import { hasRestrictedSuffix } from '../../lib/site/suffix.ts';
import { BRAND_TARGETS } from '../../lib/site/targets.ts';
import { readAddress } from '../../lib/site/address.ts';
import { siteName } from '../../lib/site/unit.ts';
import {
  COPY_SHOP_NAMES,
  FORM_NAMES,
  HELP_NAMES,
  JUNK_NAMES,
  JUNK_SITES,
  JUNK_TOKENS,
  PORTFOLIO_NAMES,
} from './junk.ts';

const junkSites = new Set(JUNK_SITES);
const abusedEndings = new Set(ABUSED_ENDINGS);
const junkTokens = new Set(JUNK_TOKENS);
const builders = createSuffixSet(FORM_BUILDERS);

/**
 * The unit of a listed host, or null where it is not to be known: no public host, a customer's name
 * on shared hosting, an ending that is known by rule, adult, gambling or survey junk.
 */
export function keep(rawHost: string): string | null {
  const host = normalizeHost(rawHost);
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(host) || isIp(host) || isPrivateHost(host) || host.endsWith('.arpa'))
    return null;
  const { unit, shared, byPath, name } = siteName(host);
  if (shared || byPath || !unit.includes('.') || builders.match(unit) !== null) return null;
  if (abusedEndings.has(unit.slice(unit.lastIndexOf('.') + 1))) return null;
  if (hasRestrictedSuffix(unit) || junkSites.has(unit) || isJunkName(name)) return null;
  return unit;
}

/** Whether a unit is named like a brand, other than by the brand's own name under another ending. */
export function resemblesBrand(unit: string): boolean {
  const { findings, resembles } = readAddress(siteName(unit), BRAND_TARGETS, []);
  return resembles !== null && !findings.includes('other-ending');
}

/** Whether a unit is named like a shop for copies. */
export function isCopyShop(unit: string): boolean {
  return COPY_SHOP_NAMES.test(unit);
}

/** Whether a unit is registered in defence, or names a node of a network. */
export function isPortfolio(unit: string): boolean {
  return PORTFOLIO_NAMES.test(unit);
}

function isJunkName(name: string): boolean {
  if (HELP_NAMES.test(name)) return false;
  return (
    JUNK_NAMES.test(name) ||
    FORM_NAMES.test(name) ||
    name.split(/[.\-\d]+/).some((token) => junkTokens.has(token))
  );
}
