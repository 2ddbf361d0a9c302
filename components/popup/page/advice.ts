import type { Kind } from '../../../lib/ask/kinds.ts';
import type { Purpose } from '../../../lib/ask/purposes.ts';
import type { T } from '../../../lib/i18n/words.ts';
import { byWeight } from '../../shared/sentences.ts';

/** More than this nobody reads. */
const MOST = 3;

/** What to do instead: first for what the page is for, then for the gravest kinds. No sentence twice. */
export function adviceFor(kinds: readonly Kind[], purpose: Purpose | null, t: T): string[] {
  const forKinds = byWeight(kinds).map((kind) => t(`advice.${kind}`));
  const all = purpose ? [t(`advice.${purpose}`), ...forKinds] : forKinds;
  return [...new Set(all)].slice(0, MOST);
}
