import type { Case, CaseFacts, CaseShort, CaseText } from '../lib/cases/types.ts';

/** The texts of one language by id: whole, or in short as long as nobody has told the rest. */
export type Texts = Readonly<Record<string, CaseText | CaseShort>>;

const isWhole = (text: CaseText | CaseShort): text is CaseText => 'taken' in text;

/**
 * Facts and texts of every case, joined for one language. What a language tells only in short has its
 * longer part in English, and says so; a case without a text in it is left out.
 *
 * @param english all cases, told whole
 */
export function tellCases(
  facts: readonly CaseFacts[],
  texts: Texts,
  english: Readonly<Record<string, CaseText>>,
): Case[] {
  return facts.flatMap((fact): Case[] => {
    const text = texts[fact.id];
    const whole = english[fact.id];
    if (!text || !whole) return [];
    return [isWhole(text) ? { ...fact, ...text } : { ...fact, ...whole, ...text, longIn: 'en' }];
  });
}
