import { WEIGHT, type Kind, type Weight } from '../ask/kinds.ts';

/** Kinds whose loss ends alike, so that what is known of one also speaks for the others. */
const FAMILIES: readonly (readonly Kind[])[] = [
  ['national-id', 'tax-id', 'passport', 'driving-licence', 'id-document-upload'],
  ['bank-account', 'iban', 'bank-routing', 'bank-name-or-holder'],
  ['card-number', 'card-cvv', 'card-expiry'],
];

const POINTS: Readonly<Record<Weight, number>> = { light: 1, heavy: 2, grave: 3 };

/** What a kind of the same family counts for, and a kind that is told of but not asked. */
const HALF = 0.5;

const pointsOf = (kind: Kind): number => POINTS[WEIGHT[kind]];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** 1 where the kind is among the others, a half where one of its family is, else 0. */
function presence(kind: Kind, others: readonly Kind[]): number {
  if (others.includes(kind)) return 1;
  const family = FAMILIES.find((kinds) => kinds.includes(kind)) ?? [];
  return others.some((other) => family.includes(other)) ? HALF : 0;
}

/**
 * How well what is told of some kinds fits the kinds asked: from 0, where nothing is shared, to 1,
 * where both are the same. Heavier kinds count more; kinds told of besides make it fit less.
 */
export function likeness(told: readonly Kind[], asked: readonly Kind[]): number {
  const shared = sum(asked.map((kind) => pointsOf(kind) * presence(kind, told)));
  if (shared === 0) return 0;
  const besides = sum(told.filter((kind) => presence(kind, asked) === 0).map(pointsOf));
  return shared / (sum(asked.map(pointsOf)) + besides * HALF);
}
