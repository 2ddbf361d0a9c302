import { wasVisited } from '../platform/history.ts';
import { readPolicy } from '../settings/policy.ts';
import { lookAtSettings } from '../settings/settings.ts';
import type { Policy, Settings } from '../settings/types.ts';
import { standing as standingOf, type SiteFacts } from '../site/standing.ts';
import { isTrustedUnit } from '../site/trust.ts';
import { trustableUnit } from '../site/trust-file.ts';
import type { KnownBy, Standing } from '../site/types.ts';
import { siteUnit } from '../site/unit.ts';
import { isFamiliar, visitHash } from '../site/visits.ts';
import { readKnownSites } from './library.ts';
import { lastingTrust, sessionTrust, visitBook, visitIn } from './stores.ts';

/** A visit in the browser's history counts when it is at least this old, as own visits do; milliseconds. */
const HISTORY_AGE = 72 * 3_600_000;

/** All that is known of some sites at one moment. */
export interface Facts {
  readonly settings: Settings;
  readonly policy: Policy;
  standing(host: string): Standing;
  /** When the person first used a site, in milliseconds since the epoch; null when never before today. */
  firstSeen(unit: string): number | null;
  /** On how many different days the person used a site. */
  days(unit: string): number;
}

/**
 * Gathers what is known of the sites behind some hosts.
 *
 * @param tabId a tab whose visit counts where its site is trusted for that visit only; null for none
 * @param now milliseconds since the epoch
 */
export async function readFacts(hosts: readonly string[], tabId: number | null, now: number): Promise<Facts> {
  const [settings, policy, knownSites, lasting, session, book, visit] = await Promise.all([
    lookAtSettings(),
    readPolicy(),
    readKnownSites(),
    lastingTrust.look(),
    sessionTrust.look(),
    visitBook.look(),
    tabId === null ? null : visitIn(tabId).look(),
  ]);
  const units = [...new Set(hosts.map(siteUnit))];
  const hashes = new Map(
    await Promise.all(units.map(async (unit) => [unit, await visitHash(book.key, unit)] as const)),
  );
  const own = (unit: string) =>
    settings.learnFromVisits && isFamiliar(book.visits, hashes.get(unit) ?? '', now);
  const inHistory = settings.learnFromHistory ? await unitsInHistory(units, now) : new Set<string>();
  const trust = [...lasting, ...session];
  const trustedByPolicy = unitsOf(policy.trustedDomains);
  const isTrusted = (unit: string): KnownBy | null => {
    if (trustedByPolicy.includes(unit)) return 'policy';
    const isTrustedOnce = visit?.isTrustedOnce === true && visit.site === unit;
    return isTrustedOnce || isTrustedUnit(trust, unit, now) ? 'trust' : null;
  };
  const site: SiteFacts = {
    knownSites,
    isTrusted,
    visits: (unit) => own(unit) || inHistory.has(unit),
    targets: [...unitsOf(policy.ownDomains), ...lasting.map(({ unit }) => unit)],
    languages: navigator.languages,
  };
  return {
    settings,
    policy,
    standing(host) {
      const standing = standingOf(host, site);
      return standing.knownBy === 'visits' && !own(standing.unit)
        ? { ...standing, knownBy: 'history' }
        : standing;
    },
    firstSeen(unit) {
      const first = book.visits[hashes.get(unit) ?? '']?.first;
      const isEarlier =
        first !== undefined && new Date(first).toDateString() !== new Date(now).toDateString();
      return isEarlier ? first : null;
    },
    days: (unit) => book.visits[hashes.get(unit) ?? '']?.days ?? 0,
  };
}

/** The site units that an organisation means by its domains. */
const unitsOf = (domains: readonly string[]): string[] =>
  domains.flatMap((domain) => trustableUnit(domain) ?? []);

/** Those of some site units that the browser's history has held for long enough. */
async function unitsInHistory(units: readonly string[], now: number): Promise<Set<string>> {
  const visited = await Promise.all(
    units.map((unit) => wasVisited(unit, (host) => siteUnit(host) === unit, now - HISTORY_AGE)),
  );
  return new Set(units.filter((_unit, index) => visited[index]));
}
