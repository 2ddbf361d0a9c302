import { IDENTITY_KINDS, MONEY_KINDS, WEIGHT, type Kind, type Weight } from '../ask/kinds.ts';
import { NEEDED, type Purpose } from '../ask/purposes.ts';

/** The weight of all that is asked together: proof of identity with a way to money is grave. Null for nothing. */
export function heaviest(kinds: readonly Kind[]): Weight | null {
  const weights = new Set(kinds.map((kind) => WEIGHT[kind]));
  if (weights.has('grave') || combinesIdentityAndMoney(kinds)) return 'grave';
  if (weights.has('heavy')) return 'heavy';
  return weights.has('light') ? 'light' : null;
}

/** Whether an ID and a bank or card detail are asked together. */
export function combinesIdentityAndMoney(kinds: readonly Kind[]): boolean {
  return kinds.some((kind) => IDENTITY_KINDS.has(kind)) && kinds.some((kind) => MONEY_KINDS.has(kind));
}

/** Whether something heavier than the stated purpose can need at this stage is asked. */
export function asksTooMuch(kinds: readonly Kind[], purpose: Purpose | null): boolean {
  return (
    purpose !== null && kinds.some((kind) => WEIGHT[kind] !== 'light' && !NEEDED[purpose].includes(kind))
  );
}
