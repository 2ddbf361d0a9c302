import type { PracticeOutcome } from '../../components/welcome/doors.ts';
import { caseLine } from '../../lib/cases/line.ts';
import { matchCase } from '../../lib/cases/match.ts';
import type { Board } from '../../lib/frame/board.ts';
import type { Speech } from '../../lib/i18n/load.ts';
import { TRUST_SPANS, type Telling } from '../../lib/messages/telling.ts';
import { browser } from '../../lib/platform/browser.ts';
import { readCases } from '../../lib/visit/library.ts';

/** Nobody's: names under `.example` never belong to anybody (RFC 2606). */
const SITE = 'apply-now.example';

const KINDS = ['national-id'] as const;

/** What the background would tell a frame in which a job form of an unknown site asks for an ID number. */
async function practiceTelling({ language, direction, words }: Speech): Promise<Telling> {
  const fit = matchCase(await readCases(language), {
    kinds: KINDS,
    purpose: 'job',
    region: null,
    language,
    shownIds: [],
  });
  return {
    level: 'strong',
    reasons: [{ code: 'unknown-site' }, { code: 'more-than-needed' }],
    kinds: KINDS,
    purpose: 'job',
    site: SITE,
    knownBy: null,
    trustSpans: TRUST_SPANS,
    firstSeen: null,
    destination: null,
    case: fit && caseLine(fit),
    language,
    direction,
    words,
  };
}

async function openCase(caseId: string | null): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`popup.html${caseId ? `#case=${caseId}` : ''}`) });
}

/**
 * A board on which one field of the welcome page asks for an ID number. What the warning reports is
 * told to the page alone: nothing of a practice is kept.
 */
export async function practiceBoard(
  field: HTMLElement,
  speech: Speech,
  onOutcome: (outcome: PracticeOutcome) => void,
  signal: AbortSignal,
): Promise<Board> {
  const words = speech.t('welcome.practice-id');
  return {
    asking: new Map([[field, { kind: 'national-id', signal: 'label', words }]]),
    telling: await practiceTelling(speech),
    signal,
    retire: () => undefined,
    onChange: () => undefined,
    send: async (type, payload) => {
      if (type === 'trust') onOutcome('trusted');
      else if (type === 'explain' && 'caseId' in payload) await openCase(payload.caseId);
      else if ('outcome' in payload && payload.outcome === 'dismissed') onOutcome('dismissed');
      return undefined;
    },
  };
}
