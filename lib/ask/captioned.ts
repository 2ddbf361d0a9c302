import type { Kind } from './kinds.ts';

/** Kinds whose weak words, alone in a caption, are asked for their number. */
export const CAPTIONED: ReadonlySet<Kind> = new Set<Kind>([
  'phone',
  'driving-licence',
  'national-id',
  'tax-id',
  'passport',
]);
