import { addressWords } from './address-words.ts';
import { ENDINGS_INSIDE } from './data/address-words.ts';
import { GROUP_MEMBERS } from './data/brands.ts';
import { ABUSED_ENDINGS, RISKY_ENDINGS } from './data/endings.ts';
import { ABUSED_ENDING, RESTRICTED_ENDING, WEIGHTS } from './data/weights.ts';
import { isIp, isPrivateHost } from './host.ts';
import { chosenPart, findLookalike } from './lookalike.ts';
import { toUnicode } from './punycode.ts';
import { hasForeignLetters } from './scripts.ts';
import { hasRestrictedSuffix } from './suffix.ts';
import { BRAND_NAMES, type Target } from './targets.ts';
import type { AddressFinding } from './types.ts';
import type { SiteName } from './unit.ts';

/** What an address alone gives away. */
export interface AddressReport {
  readonly score: number;
  readonly findings: readonly AddressFinding[];
  /** The unit of the site it can be mistaken for, or null. */
  readonly resembles: string | null;
}

const riskyEndings = new Set(RISKY_ENDINGS);
const abusedEndings = new Set(ABUSED_ENDINGS);
const endingsInside = new Set(ENDINGS_INSIDE);

/** Labels before the ending from which on a host is deep, and letters from which on a label is long. */
const DEEP = 4;
const LONG = 22;
const MANY_HYPHENS = 2;

/**
 * Weighs an address: the sum of its findings' weights, with the site it resembles most.
 *
 * @param languages the person's languages as BCP 47 tags: letters of their scripts are not foreign
 */
export function readAddress(
  site: SiteName,
  targets: readonly Target[],
  languages: readonly string[],
): AddressReport {
  if (isIp(site.host)) {
    return isPrivateHost(site.host)
      ? { score: 0, findings: [], resembles: null }
      : { score: WEIGHTS['public-ip'], findings: ['public-ip'], resembles: null };
  }
  const chosen = chosenPart(site);
  // Of a bare ending, as of a cloud, nobody chose the name.
  const labels = site.suffix === '' ? [] : chosen.replace(/^www\./, '').split('.');
  const found = addressWords(toUnicode(chosen), BRAND_NAMES);
  // Below a name of their own, honest sites too have a `login` and a `secure`.
  const inName = site.name === chosen ? found : addressWords(toUnicode(site.name), BRAND_NAMES);
  const ending = site.host.slice(site.host.lastIndexOf('.') + 1);
  const lookalike = findLookalike(site, targets, found);
  const isMember = !inName.hasSecurityWord && GROUP_MEMBERS.some((mark) => mark.test(site.host));

  const present: readonly (readonly [AddressFinding, boolean])[] = [
    ['security-word', inName.hasSecurityWord],
    ['many-hyphens', !isMember && labels.some((label) => hyphens(label) >= MANY_HYPHENS)],
    ['shared-hosting', site.shared],
    ['risky-ending', riskyEndings.has(ending) || riskyEndings.has(site.suffix) || abusedEndings.has(ending)],
    ['foreign-letters', hasForeignLetters(toUnicode(site.host), languages)],
    ['deep-subdomain', labels.length >= DEEP || holdsEnding(labels)],
    ['long-name', !isMember && labels.some((label) => label.length >= LONG)],
  ];
  const findings = present.filter(([, is]) => is).map(([finding]) => finding);
  const score =
    findings.reduce((sum, finding) => sum + WEIGHTS[finding], 0) +
    (abusedEndings.has(ending) ? ABUSED_ENDING - WEIGHTS['risky-ending'] : 0) +
    (lookalike?.weight ?? 0) +
    (hasRestrictedSuffix(site.host) ? RESTRICTED_ENDING : 0);
  return {
    score: Math.max(0, score),
    findings: lookalike ? [lookalike.finding, ...findings] : findings,
    resembles: lookalike?.target ?? null,
  };
}

/** Whether an ending stands amid the name, as in example.com-track.top. */
function holdsEnding(labels: readonly string[]): boolean {
  const parts = labels.flatMap((label) => label.split('-'));
  return parts.some((part, index) => index > 0 && endingsInside.has(part));
}

/** Hyphens between letters; those of an IDN's prefix are not the owner's. */
function hyphens(label: string): number {
  return label.replace(/^xn--/, '').split('-').length - 1;
}
