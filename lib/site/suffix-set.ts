/** A set of domains that also holds all below them. */
export interface SuffixSet {
  /** The member that equals the host or that the host lies below, the longest first; null where there is none. */
  match(host: string): string | null;
}

/**
 * Builds a set from domains in lower case. An entry with a leading dot (`.example.com`) holds only
 * what lies below it, not the domain itself nor its `www`.
 */
export function createSuffixSet(domains: Iterable<string>): SuffixSet {
  const members = new Set(domains);
  return {
    match(host) {
      const bare = host.replace(/^www\./, '');
      for (let rest = bare; ; rest = rest.slice(rest.indexOf('.') + 1)) {
        if (members.has(rest)) return rest;
        if (rest !== bare && members.has(`.${rest}`)) return rest;
        if (!rest.includes('.')) return null;
      }
    },
  };
}
