import { IDENTITY_KINDS, KINDS, MONEY_KINDS, type Kind } from '../ask/kinds.ts';

/** Kinds whose loss calls for the same steps. */
export const ALL: readonly Kind[] = KINDS;
export const IDENTITY: readonly Kind[] = [...IDENTITY_KINDS];
export const MONEY: readonly Kind[] = [...MONEY_KINDS];
export const CARD: readonly Kind[] = ['card-number', 'card-cvv', 'card-expiry'];
export const ACCOUNT: readonly Kind[] = ['bank-account', 'iban', 'bank-routing'];
