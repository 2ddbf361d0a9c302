import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('components/shared/tokens.css', 'utf8');

/** The value of a `light-dark()` token in one scheme, as `#rrggbb`. */
function token(name: string, scheme: 'light' | 'dark'): string {
  const match = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
  const value = match?.[scheme === 'light' ? 1 : 2];
  if (!value) throw new Error(`tokens.css has no colour --${name} for both schemes`);
  return value;
}

/** WCAG 2.2 relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const SURFACES = ['surface', 'surface-low', 'surface-high'];
const TEXTS = SURFACES.flatMap((surface) =>
  ['text', 'text-soft', 'accent'].map((text) => [text, surface] as const),
);
const ON_COLOURS = [
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-strong', 'strong'],
  ['accent', 'accent-wash'],
  ...['quiet', 'notice', 'caution', 'strong'].flatMap((level) => [
    [level, 'surface'] as const,
    [level, `${level}-wash`] as const,
    ['text', `${level}-wash`] as const,
  ]),
] as const;

describe.each(['light', 'dark'] as const)('in %s colours', (scheme) => {
  it.each([...TEXTS, ...ON_COLOURS])('%s can be read on %s', (text, surface) => {
    expect(contrast(token(text, scheme), token(surface, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['surface', 'surface-low'])('the outline of a control shows on %s', (surface) => {
    expect(contrast(token('outline', scheme), token(surface, scheme))).toBeGreaterThanOrEqual(3);
  });
});
