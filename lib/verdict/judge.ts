import { asksTooMuch, heaviest } from './asked.ts';
import { foreignDestinations, sendsToIp, type JudgeInput } from './input.ts';
import { reasonsFor } from './reasons.ts';
import { isTrusted, rowOf, worstRow } from './row.ts';
import { TABLE, type SiteRow } from './table.ts';
import { LEVELS, type Level, type Verdict } from './types.ts';

export type { JudgeInput } from './input.ts';

/**
 * How much to worry about what is asked, by whom, for what, and sent where. Pure, and the only place
 * that decides it: a row and a column of the table, then at most one step up and one down.
 */
export function judge(input: JudgeInput): Verdict {
  return { level: levelOf(input), reasons: reasonsFor(input) };
}

function levelOf(input: JudgeInput): Level {
  const weight = heaviest(input.kinds);
  if (weight === null || isTrusted(input.page)) return 'quiet';

  const askers = worstRow([input.page, ...(input.frame ? [input.frame] : [])].map(rowOf));
  const row = worstRow([insecure(askers, input), ...foreignDestinations(input).map(rowOf)]);
  const base = TABLE[row][weight];
  if (base === 'quiet') return 'quiet';

  const up = askers !== 'known' && deservesStepUp(input) ? 1 : 0;
  const down = input.frame?.processor ? 1 : 0;
  return atMost(LEVELS.indexOf(base) + up - down);
}

/** An unknown site without encryption is suspicious whatever its address. */
function insecure(row: SiteRow, { insecurePage }: JudgeInput): SiteRow {
  return insecurePage && row === 'unknown' ? 'suspicious' : row;
}

function deservesStepUp(input: JudgeInput): boolean {
  const toUnknown = foreignDestinations(input).some((site) => rowOf(site) !== 'known');
  const ways = new Set(input.destinations.map(({ way }) => way));
  // A page without encryption has been counted by its row.
  const unprotected = ways.has('http') && !input.insecurePage;
  const unaccountable = ways.has('mail') || ways.has('messenger') || ways.has('phone');
  return (
    toUnknown || unprotected || unaccountable || sendsToIp(input) || asksTooMuch(input.kinds, input.purpose)
  );
}

function atMost(index: number): Level {
  return LEVELS[Math.min(Math.max(index, 0), LEVELS.length - 1)] ?? 'strong';
}
