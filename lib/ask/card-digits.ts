import type { ControlWords } from './words.ts';

const CARD_NUMBER = /^(?:(?:[x0*•#]{4}|[1-9]\d{3}) ?){3,4}\d{0,3}$/;

/** Whether a placeholder shows sixteen digits of a card. */
export const looksLikeCard = ({ placeholder }: ControlWords): boolean => CARD_NUMBER.test(placeholder);
