import type { AddressFinding } from '../types.ts';

/** What each address finding adds to the score. Measured shares stand in docs/site.md. */
export const WEIGHTS: Readonly<Record<AddressFinding, number>> = {
  lookalike: 5,
  'brand-in-host': 3,
  'near-brand': 2,
  'other-ending': 2,
  'security-word': 3,
  'many-hyphens': 3,
  'shared-hosting': 3,
  'public-ip': 3,
  'risky-ending': 2,
  'foreign-letters': 2,
  'deep-subdomain': 2,
  'long-name': 1,
};

/** Added where the name of a brand stands alone between dots or hyphens, or beside a security word. */
export const BRAND_ALONE = 2;
export const BRAND_WITH_SECURITY_WORD = 3;

/** Instead of a risky ending's weight, for one that hardly any honest site uses. */
export const ABUSED_ENDING = 3;

/** Instead of a lookalike's weight, where a foreign host holds the target's whole domain. */
export const EMBEDDED_TARGET = 4;

/** Instead of a near brand's weight, where the name is long enough for chance to be ruled out. */
export const NEAR_LONG_NAME = 4;

/** Added for a host under an ending that is only given out after a check. */
export const RESTRICTED_ENDING = -6;

/**
 * What the name itself shows, likeness apart, which others have seen who put a site on a list or gave
 * it a checked ending: honest banks are called `secure` too.
 */
export const SEEN_BY_OTHERS: ReadonlySet<AddressFinding> = new Set([
  'security-word',
  'many-hyphens',
  'risky-ending',
  'long-name',
]);
