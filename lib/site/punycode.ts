/** Parameters of Punycode as set for domain names, RFC 3492 section 5. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_N = 128;

/** RFC 3492 section 6.1. */
function adaptBias(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

/** RFC 3492 section 6.2; null where the text is no Punycode. */
function decodeLabel(encoded: string): string | null {
  const split = encoded.lastIndexOf('-');
  const points = Array.from(encoded.slice(0, Math.max(0, split)), (letter) => letter.codePointAt(0) ?? 0);
  let [n, index, bias] = [INITIAL_N, 0, INITIAL_BIAS];

  for (let at = split + 1; at < encoded.length;) {
    const before = index;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = Number.parseInt(encoded[at++] ?? '', BASE);
      if (Number.isNaN(digit)) return null;
      // Punycode counts a to z, then 0 to 9; parseInt the other way round.
      const value = digit < 10 ? digit + 26 : digit - 10;
      index += value * weight;
      const threshold = Math.min(T_MAX, Math.max(T_MIN, k - bias));
      if (value < threshold) break;
      weight *= BASE - threshold;
    }
    bias = adaptBias(index - before, points.length + 1, before === 0);
    n += Math.floor(index / (points.length + 1));
    index %= points.length + 1;
    if (n > 0x10_ff_ff) return null;
    points.splice(index++, 0, n);
  }
  return String.fromCodePoint(...points);
}

/** A host with its IDN labels in Unicode, as people read it; labels that don't decode stay as they are. */
export function toUnicode(host: string): string {
  if (!host.includes('xn--')) return host;
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decodeLabel(label.slice(4)) ?? label) : label))
    .join('.');
}
