import { WEIGHT, type Kind, type Weight } from '../ask/kinds.ts';

/** Kinds whose loss ends alike, so that what is known of one also speaks for the others. */
const FAMILIES: readonly (readonly Kind[])[] = [
  ['national-id', 'tax-id', 'passport', 'driving-licence', 'id-document-upload'],
  ['bank-account', 'iban', 'bank-routing', 'bank-name-or-holder'],
  ['card-number', 'card-cvv', 'card-expiry'],
];

const POINTS: Readonly<Record<Weight, number>> = { light: 1, heavy: 2, grave: 3 };

function kinshipWith(told: readonly Kind[], kind: Kind): number {
  const points = POINTS[WEIGHT[kind]];
  if (told.includes(kind)) return points;
  const family = FAMILIES.find((kinds) => kinds.includes(kind)) ?? [];
  return told.some((other) => family.includes(other)) ? points / 2 : 0;
}

/**
 * How well what is told of some kinds speaks for the kinds asked, in points: the heavier a shared
 * kind the more, half for one of its family, 0 where nothing is shared.
 */
export function kinship(told: readonly Kind[], asked: readonly Kind[]): number {
  return asked.reduce((sum, kind) => sum + kinshipWith(told, kind), 0);
}
