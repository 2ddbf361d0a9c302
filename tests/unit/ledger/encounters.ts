import type { NewEncounter } from '../../../lib/ledger/types.ts';

export const HOUR = 60 * 60 * 1000;
export const DAY = 24 * HOUR;
/** Thursday, 15 January 2026, noon UTC. */
export const NOON = Date.UTC(2026, 0, 15, 12);

/** An encounter as a loan site's form for a phone number and an ID makes it. */
export function encounter(change: Partial<NewEncounter> = {}): NewEncounter {
  return {
    time: NOON,
    site: 'quick-loan.example',
    frame: null,
    destination: null,
    kinds: ['phone', 'national-id'],
    level: 'caution',
    reasons: ['unknown-site'],
    caseId: 'cn-nantong-darknet-2020',
    outcome: 'seen',
    ...change,
  };
}
