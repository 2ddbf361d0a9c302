/** Why a site counts as known. */
export type KnownBy = 'trust' | 'policy' | 'list' | 'suffix' | 'visits' | 'history' | 'device';

/** What can be odd about an address. Each has words in every language under `reason.<code>`. */
export type AddressFinding =
  | 'lookalike'
  | 'brand-in-host'
  | 'near-brand'
  | 'other-ending'
  | 'security-word'
  | 'many-hyphens'
  | 'shared-hosting'
  | 'public-ip'
  | 'risky-ending'
  | 'foreign-letters'
  | 'deep-subdomain'
  | 'long-name';

/**
 * How one host stands with this person.
 * - `unit`: what is known or unknown as one: the registrable domain (private suffixes included), the
 *   full host on shared hosting, or an IP address.
 * - `score`: the sum of the address findings' weights; 3 or more is suspicious, 6 or more a lookalike.
 * - `resembles`: the domain it can be mistaken for, or null.
 */
export interface Standing {
  readonly unit: string;
  readonly knownBy: KnownBy | null;
  readonly score: number;
  readonly findings: readonly AddressFinding[];
  readonly resembles: string | null;
  /** The author of a form here is not the owner of the site (form builders). */
  readonly builder: boolean;
  /** A known payment processor, whose frames take cards for others. */
  readonly processor: boolean;
}
