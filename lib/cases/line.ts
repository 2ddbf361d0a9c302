import type { CaseLine } from '../messages/telling.ts';
import type { Case } from './types.ts';

/** What a warning tells of a case; nothing that is not in the person's language. */
export function caseLine({ id, title, line, lesson, price, longIn }: Case): CaseLine {
  return { id, title, line, lesson, price: longIn ? null : (price ?? null) };
}
