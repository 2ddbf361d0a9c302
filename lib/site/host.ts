/**
 * The host of a page or destination, as URL.hostname gives it: lower case, IDN as punycode, IPv4 in
 * dotted form whatever way it was written, IPv6 in brackets. User info, port and path are gone.
 *
 * @returns null for addresses without a host of their own: file, data, about, extension and browser pages
 */
export function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'blob:') return hostOf(pathname);
  return /^(?:https?|wss?):$/.test(protocol) ? normalizeHost(hostname) : null;
}

/** A host in the one form all of this room works with: as in URL.hostname, without the root's dot. */
export function normalizeHost(host: string): string {
  const bare = host.trim().toLowerCase().replace(/\.$/, '');
  const url = `http://${bare}/`;
  const canonical = URL.canParse(url) ? new URL(url).hostname : '';
  return canonical.replace(/\.$/, '') || bare;
}

/** Tells whether a normalized host is an IP address. */
export function isIp(host: string): boolean {
  return host.startsWith('[') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host);
}

/**
 * Tells whether a normalized host is this device itself: localhost and its subdomains (RFC 6761),
 * 127.0.0.0/8 and ::1. Browsers treat these as secure contexts even over http.
 */
export function isLoopback(host: string): boolean {
  return (
    host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(?:\.\d+){3}$/.test(host)
  );
}

/** 10/8, 172.16/12, 192.168/16 (RFC 1918), 169.254/16 (RFC 3927), 100.64/10 (RFC 6598), 0/8 (RFC 1122). */
const PRIVATE_V4 =
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;

/** fc00::/7 (RFC 4193), fe80::/10 (RFC 4291), the unspecified address and loopback. */
const PRIVATE_V6 = /^\[(?:f[cd]|fe[89ab]|::1?\])/;

/** Endings for names that exist only inside a network: RFC 6762, RFC 8375, ICANN's .internal, and habit. */
const PRIVATE_NAMES = /\.(?:localhost|local|internal|home\.arpa|lan|home|corp|intranet|test)$/;

/** Tells whether a normalized host can only be reached from inside this device or network. */
export function isPrivateHost(host: string): boolean {
  if (!isIp(host)) return !host.includes('.') || PRIVATE_NAMES.test(host);
  return PRIVATE_V4.test(mappedV4(host) ?? host) || PRIVATE_V6.test(host);
}

/** The IPv4 address inside an IPv4-mapped IPv6 address ([::ffff:a00:1] holds 10.0.0.1), or null. */
function mappedV4(host: string): string | null {
  const [, high, low] = /^\[::ffff:([\da-f]{1,4}):([\da-f]{1,4})\]$/.exec(host) ?? [];
  if (!high || !low) return null;
  const bits = (Number.parseInt(high, 16) << 16) | Number.parseInt(low, 16);
  return [24, 16, 8, 0].map((shift) => (bits >>> shift) & 0xff).join('.');
}
