import { caseLine } from '../cases/line.ts';
import type { Case } from '../cases/types.ts';
import type { Speech } from '../i18n/load.ts';
import type { Words } from '../i18n/words.ts';
import type { Telling } from '../messages/telling.ts';
import { trustSpans } from '../site/trust.ts';
import type { Visit } from './types.ts';

/** The parts of the texts that a warning can need; the rest stays out of the message. */
const WARNING_PREFIXES = ['warning.', 'advice.', 'kind.', 'level.', 'purpose.', 'reason.', 'trust.'];

function warningWords(words: Words): Words {
  return Object.fromEntries(
    Object.entries(words).filter(([key]) => WARNING_PREFIXES.some((prefix) => key.startsWith(prefix))),
  );
}

interface TellingInput {
  readonly visit: Visit;
  /** Milliseconds since the epoch; null when this is the first time. */
  readonly firstSeen: number | null;
  readonly case: Case | null;
  readonly speech: Speech;
}

/** What the frames of a visit are told; null while the verdict is quiet. */
export function tellingOf({ visit, firstSeen, case: fit, speech }: TellingInput): Telling | null {
  const { level, reasons } = visit.verdict;
  if (level === 'quiet') return null;
  return {
    level,
    reasons,
    kinds: visit.kinds,
    purpose: visit.purpose,
    site: visit.site,
    knownBy: visit.knownBy,
    trustSpans: trustSpans(visit.site),
    firstSeen,
    destination: visit.destination,
    case: fit && caseLine(fit),
    language: speech.language,
    direction: speech.direction,
    words: warningWords(speech.words),
  };
}
