import type { Kind } from '../ask/kinds.ts';
import { KINDS } from '../ask/kinds.ts';
import type { Asked, Destination, Way } from '../ask/types.ts';
import type { Telling } from '../messages/telling.ts';
import { isPrivateHost } from '../site/host.ts';
import type { Standing } from '../site/types.ts';
import { siteUnit } from '../site/unit.ts';
import { judge } from '../verdict/judge.ts';
import { LEVELS, type Verdict } from '../verdict/types.ts';
import type { Facts } from './facts.ts';
import type { Visit } from './types.ts';

/** Where a step was asked: the page the person sees, and the frame that holds the fields. */
export interface Place {
  readonly topUrl: URL;
  readonly url: URL;
}

const union = (some: readonly Kind[], more: readonly Kind[]): Kind[] =>
  KINDS.filter((kind) => some.includes(kind) || more.includes(kind));

const isInsecure = ({ protocol, hostname }: URL) => protocol === 'http:' && !isPrivateHost(hostname);

/**
 * The place to tell of: the first that is not the page's own site, that has no site at all or no
 * encryption, else one that the page doesn't say; null where all stays with the site.
 */
function destinationToTell(destinations: readonly Destination[], site: string): Telling['destination'] {
  const told = destinations.map((destination) => ({
    ...destination,
    unit: destination.host === null ? null : siteUnit(destination.host),
  }));
  const isAway = ({ way, unit }: { readonly way: Way; readonly unit: string | null }) =>
    way === 'http' || (way !== 'none' && unit !== site);
  return told.find(isAway) ?? told.find(({ way }) => way === 'none') ?? null;
}

/**
 * What is told after another step: never less than before, since what was asked stays asked. Only
 * trust makes a visit quiet again.
 */
function louder(before: Verdict | undefined, now: Verdict): Verdict {
  if (!before || now.level === 'quiet') return now;
  return LEVELS.indexOf(before.level) > LEVELS.indexOf(now.level) ? before : now;
}

/**
 * The visit after one more step of asking: what was asked before and now, judged together.
 *
 * @param before the visit in this tab so far; a visit to another site is over
 * @param now milliseconds since the epoch
 */
export function takeStep(before: Visit | null, asked: Asked, place: Place, facts: Facts, now: number): Visit {
  const page = facts.standing(place.topUrl.hostname);
  const visit = before?.site === page.unit ? before : null;
  const inFrame: Standing | null =
    place.url.hostname === place.topUrl.hostname ? null : facts.standing(place.url.hostname);
  const kinds = union(visit?.kinds ?? [], asked.kinds);
  const purpose = asked.purpose ?? visit?.purpose ?? null;
  const verdict = judge({
    kinds,
    purpose,
    page,
    frame: inFrame,
    destinations: asked.destinations.map(({ way, host }) => ({
      way,
      standing: host === null ? null : facts.standing(host),
    })),
    insecurePage: isInsecure(place.topUrl) || isInsecure(place.url),
  });
  return {
    site: page.unit,
    startedAt: visit?.startedAt ?? now,
    kinds,
    purpose,
    destination: destinationToTell(asked.destinations, page.unit) ?? visit?.destination ?? null,
    frame: inFrame && inFrame.unit !== page.unit ? inFrame.unit : (visit?.frame ?? null),
    knownBy: page.knownBy,
    verdict: louder(visit?.verdict, verdict),
    caseId: visit?.caseId ?? null,
    encounterId: visit?.encounterId ?? null,
    isTrustedOnce: visit?.isTrustedOnce ?? false,
    isContested: visit?.isContested ?? false,
  };
}
