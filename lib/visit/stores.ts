import { stored, type Stored } from '../platform/stored.ts';
import { parseHabit, type Habit } from './habit.ts';
import type { Visit } from './types.ts';

/** The visit in a tab, in memory; null where nothing was asked yet. */
export function visitIn(tabId: number): Stored<Visit | null> {
  return stored({
    area: 'session',
    key: `visit:${tabId}`,
    // Only the background writes here, and only for as long as the browser runs.
    parse: (raw) => (raw as Visit | undefined) ?? null,
  });
}

export const habitStore: Stored<Habit> = stored({ area: 'local', key: 'habit', parse: parseHabit });
