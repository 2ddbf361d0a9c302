import type { Telling } from '../../../lib/messages/telling.ts';
import type { Reason } from '../../../lib/verdict/types.ts';

/** Tells whether a reason says no more than the sentence about where the answers go. */
function isToldByDestination({ code, site }: Reason, destination: Telling['destination']): boolean {
  if (!destination) return false;
  const { way, unit } = destination;
  if (code === 'sends-elsewhere') return way === 'https' && (site === undefined || site === unit);
  return (
    (code === 'sends-by-mail' && way === 'mail') || (code === 'sends-to-messenger' && way === 'messenger')
  );
}

/** The reasons to be listed beside the sentence about where the answers go, none told twice. */
export function reasonsBeside({ reasons, destination }: Telling): readonly Reason[] {
  return reasons.filter((reason) => !isToldByDestination(reason, destination));
}
