/** Every mark begins so; no page and no text of the extension's own holds it, nor a cipher's letters by chance. */
const STEM = 'zqmark';
const MARK = new RegExp(`${STEM}[a-z]+`, 'gi');

/** Where a page is put: nothing after the host may be found anywhere. */
export const addressAt = (host: string): string => `https://${host}/${STEM}path/?${STEM}query=1#${STEM}part`;

/** Marks all that could serve a page as a label. */
export function withMarkedLabels(html: string): string {
  return html
    .replace(/<(?:label|legend|title|h[1-6]|option|button)\b[^>]*>/gi, `$&${STEM}label `)
    .replace(/\s(?:placeholder|aria-label|title|alt)="/gi, `$&${STEM}hint `);
}

/** What is typed: texts, and numbers that prove by their checksum to be of a kind. */
const VALUES = [
  `${STEM}value`,
  '4539578763621486',
  'GB33BUKB20201555555555',
  '+442079460958',
  '11010519491231002X',
] as const;

/** What to type into the nth control. */
export const valueFor = (at: number): string => VALUES[at % VALUES.length] ?? VALUES[0];

/** Shorter ones, as a field of six digits leaves them, would be found by chance. */
const SHORTEST = 7;

/**
 * The marks that are found in something, however deep, and the values among those typed.
 *
 * @param typed what the controls held
 */
export function tracesIn(something: unknown, typed: readonly string[]): string[] {
  const text = JSON.stringify(something) ?? '';
  const marks = text.match(MARK) ?? [];
  const values = typed.filter((value) => value.length >= SHORTEST && text.includes(value));
  return [...new Set([...marks, ...values])];
}
