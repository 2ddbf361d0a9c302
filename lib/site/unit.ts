import { parse } from 'tldts';
import { FORM_BUILDERS } from './data/builders.ts';
import { HOSTER_NAMES, OWN_BLOGS, REGISTRY_ENDINGS, SHARED_HOSTING } from './data/hosting.ts';
import { PATH_HOSTING } from './data/hosting-paths.ts';
import { isIp, isLoopback, normalizeHost } from './host.ts';
import { createSuffixSet } from './suffix-set.ts';
import { hasRestrictedSuffix } from './suffix.ts';

const sharedHosting = createSuffixSet(SHARED_HOSTING);
/** Builders with a leading dot give each author a name of their own. */
const pathHosting = createSuffixSet([
  ...PATH_HOSTING,
  ...FORM_BUILDERS.filter((domain) => !domain.startsWith('.')),
]);
const registryEndings = new Set(REGISTRY_ENDINGS);

/** A host taken apart as far as this room needs it. All of it is lower case and punycode. */
export interface SiteName {
  readonly host: string;
  /** What is known or unknown as one. */
  readonly unit: string;
  /** Whose it is: the unit, or the registrable domain it lies in where paths tell its authors apart. */
  readonly domain: string;
  /** The ending below which the unit was registered: `com`, `co.uk`, `github.io`; empty for an IP. */
  readonly suffix: string;
  /** What stands before the ending in the unit: `example` of example.co.uk; without an ending all of it. */
  readonly name: string;
  /** Each name under the ending belongs to somebody else, who got it in minutes. */
  readonly shared: boolean;
  /** The path says whose page it is, so that nothing known of the host says anything of the page. */
  readonly byPath: boolean;
}

/**
 * Takes a host apart into unit, ending and name.
 *
 * The unit is the registrable domain by the Public Suffix List, private section included; the full
 * host where a hoster gives names to anybody but is not on that list; the full host where what is
 * hosted is told apart by path. The hoster's own home page (with or without `www`) is a unit too.
 * IP addresses, single labels and bare endings are their own unit; localhost and all below it is one.
 */
export function siteName(rawHost: string): SiteName {
  const host = normalizeHost(rawHost);
  if (isIp(host)) return whole(host, host);
  if (isLoopback(host)) return whole(host, 'localhost');

  const parts = parse(host, { allowPrivateDomains: true, extractHostname: false, validateHostname: false });
  const registrable = parts.domain ?? host;
  const isHoster = parts.isIcann === true && isHosterName(parts.domainWithoutSuffix ?? '');
  const hoster = isHoster ? registrable : sharedHosting.match(host);
  const bare = host.replace(/^www\./, '');
  const isCustomer =
    parts.isPrivate === true &&
    parts.domain !== null &&
    !registryEndings.has(parts.publicSuffix ?? '') &&
    !hasRestrictedSuffix(host);
  const shared = hoster === null ? isCustomer : bare !== hoster;
  // A deep private ending without a name before it, such as s3.eu-west-2.amazonaws.com, is a cloud's
  // where customers' files lie by path.
  const isBareCloud = parts.isPrivate === true && parts.domain === null && host.split('.').length > 2;
  const byPath = isBareCloud || pathHosting.match(bare) !== null;
  const unit = hoster !== null || byPath ? bare : registrable;
  const suffix = shared && hoster !== null ? hoster : (parts.publicSuffix ?? '');
  return {
    host,
    unit,
    domain: shared || hoster !== null ? unit : registrable,
    suffix: suffix === unit ? '' : suffix,
    name: suffix && suffix !== unit ? unit.slice(0, -suffix.length - 1) : unit,
    shared,
    byPath,
  };
}

function isHosterName(name: string): boolean {
  return HOSTER_NAMES.test(name) && !OWN_BLOGS.has(name);
}

/** A host without an ending. */
function whole(host: string, unit: string): SiteName {
  return { host, unit, domain: unit, suffix: '', name: unit, shared: false, byPath: false };
}

/** What is known or unknown as one, for a host as URL.hostname gives it. See `siteName` for the rule. */
export function siteUnit(host: string): string {
  return siteName(host).unit;
}
