import type { Telling } from '../messages/telling.ts';
import { LEVELS } from '../verdict/types.ts';

/** What has been told in this frame, so that each form warns once a visit. */
export interface Habit {
  /** Whether a warning about this form is due: none was settled, or the asking has grown since. */
  isDue(form: object, telling: Telling): boolean;
  /** The person has read or closed the warning about this form. */
  settle(form: object, telling: Telling): void;
}

/** Keeps the tellings that were settled, for as long as their forms live. */
export function habit(): Habit {
  const settled = new WeakMap<object, Telling>();
  return {
    isDue(form, telling) {
      const told = settled.get(form);
      if (!told) return true;
      const isStronger = LEVELS.indexOf(telling.level) > LEVELS.indexOf(told.level);
      return isStronger || telling.kinds.some((kind) => !told.kinds.includes(kind));
    },
    settle(form, telling) {
      settled.set(form, telling);
    },
  };
}
