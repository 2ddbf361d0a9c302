import { readAddress, type AddressReport } from './address.ts';
import { isFormBuilder } from './authors.ts';
import { SEEN_BY_OTHERS, WEIGHTS } from './data/weights.ts';
import { PROCESSORS } from './data/processors.ts';
import { isLoopback } from './host.ts';
import type { KnownSites } from './known.ts';
import { createSuffixSet } from './suffix-set.ts';
import { hasRestrictedSuffix } from './suffix.ts';
import { BRAND_TARGETS, targetsOf } from './targets.ts';
import type { AddressFinding, KnownBy, Standing } from './types.ts';
import { siteName, type SiteName } from './unit.ts';

/** What is known of sites beside their address. All questions are asked of a site unit. */
export interface SiteFacts {
  readonly knownSites: KnownSites;
  /** Whether the person or a policy trusts it, or the browser's history holds it; null where none does. */
  readonly isTrusted: (unit: string) => KnownBy | null;
  /** Whether the person's own visits make it familiar. */
  readonly visits: (unit: string) => boolean;
  /** Units to protect against lookalikes beside the built-in brands: trusted sites, a policy's own domains. */
  readonly targets: readonly string[];
  /** The person's languages as BCP 47 tags. */
  readonly languages: readonly string[];
}

const processors = createSuffixSet(PROCESSORS);

/**
 * How a host stands with this person.
 *
 * @param host as URL.hostname gives it
 */
export function standing(host: string, facts: SiteFacts): Standing {
  const site = siteName(host);
  const builder = isFormBuilder(site.host);
  const targets = facts.targets.length > 0 ? [...BRAND_TARGETS, ...targetsOf(facts.targets)] : BRAND_TARGETS;
  const known = knownBy(site, builder, facts);
  return {
    unit: site.unit,
    knownBy: known,
    ...without(readAddress(site, targets, facts.languages), settledFindings(known, builder)),
    builder,
    processor: processors.match(site.host) !== null,
  };
}

const NONE: ReadonlySet<AddressFinding> = new Set();
const SHARED_HOSTING: ReadonlySet<AddressFinding> = new Set(['shared-hosting']);

/** What an address shows that is no news of such a site. */
function settledFindings(known: KnownBy | null, builder: boolean): ReadonlySet<AddressFinding> {
  // A form builder's own finding says better what shared hosting would say of it.
  if (builder) return SHARED_HOSTING;
  return known === 'list' || known === 'suffix' ? SEEN_BY_OTHERS : NONE;
}

function without(address: AddressReport, settled: ReadonlySet<AddressFinding>): AddressReport {
  const dropped = address.findings.filter((finding) => settled.has(finding));
  const weight = dropped.reduce((sum, finding) => sum + WEIGHTS[finding], 0);
  return {
    ...address,
    score: Math.max(0, address.score - weight),
    findings: address.findings.filter((finding) => !settled.has(finding)),
  };
}

function knownBy(site: SiteName, builder: boolean, facts: SiteFacts): KnownBy | null {
  if (isLoopback(site.host)) return 'device';
  const trusted = facts.isTrusted(site.unit);
  if (trusted) return trusted;
  // Whoever wrote what is there, it was not the owner of the host.
  if (builder || site.byPath) return null;
  if (facts.knownSites.has(site.unit)) return 'list';
  if (hasRestrictedSuffix(site.host)) return 'suffix';
  return facts.visits(site.unit) ? 'visits' : null;
}
