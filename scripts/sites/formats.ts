/**
 * The hosts of a list, whatever its form: JSON (every string that is a host, under the keys known to
 * hold them), CSV (the column named Domain or origin, or the one after the rank) or a host a line.
 */
export function hostsOf(text: string): string[] {
  if (/^\s*[[{]/.test(text)) return hostsOfJson(JSON.parse(text));
  const lines = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  const [header = ''] = lines;
  if (!header.includes(',')) return lines.map(bareHost);
  const names = header.split(',').map((name) => name.toLowerCase());
  const named = names.findIndex((name) => name === 'domain' || name === 'origin');
  const column = named === -1 ? 1 : named;
  return lines.slice(named === -1 ? 0 : 1).map((line) => bareHost(line.split(',')[column] ?? ''));
}

/** Keys under which the 2FA directory and Apple's shared credentials keep domains. */
const DOMAIN_KEYS = new Set(['domain', 'additional', 'shared', 'from', 'to']);

function hostsOfJson(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return DOMAIN_KEYS.has(key) ? [bareHost(value)] : [];
  if (Array.isArray(value)) return value.flatMap((item) => hostsOfJson(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => hostsOfJson(item, name));
}

function bareHost(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/:?#].*$/, '');
}
