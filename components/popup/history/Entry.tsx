import type { Encounter } from '../../../lib/ledger/types.ts';
import { clockTime } from '../../shared/format.ts';
import { BinIcon } from '../../shared/icons.tsx';
import { byWeight } from '../../shared/sentences.ts';
import { useSpeech } from '../../shared/speech.ts';
import { KindList } from '../../shared/KindList.tsx';
import { RecoveryLink } from '../RecoveryLink.tsx';
import type { EntryEvents } from './Group.tsx';

/** What a person can say they did. Both stay, so that the keyboard's place does too. */
const CORRECTIONS = [
  ['shared', 'popup.sent'],
  ['left', 'popup.not-sent'],
] as const;

interface EntryProps extends EntryEvents {
  readonly encounter: Encounter;
  /** It is the only one of its group, whose line tells its time, kinds and outcome already. */
  readonly isAlone: boolean;
}

/** One encounter in full, and what can be done with it. */
export function Entry({ encounter, isAlone, onCorrect, onDelete, onCase }: EntryProps) {
  const { t, language } = useSpeech();
  const { time, site, kinds, outcome, frame, destination, caseId } = encounter;
  return (
    <li class="entry">
      {!isAlone && (
        <>
          <p>
            <time dateTime={new Date(time).toISOString()}>{clockTime(language, time)}</time>{' '}
            <span class={`outcome ${outcome}`}>{t(`outcome.${outcome}`)}</span>
          </p>
          <KindList kinds={byWeight(kinds)} />
        </>
      )}
      {frame && <p class="soft">{t('popup.via-frame', { site: frame })}</p>}
      {destination && <p class="soft">{t('popup.via-destination', { site: destination })}</p>}
      {caseId && (
        <button type="button" class="link" onClick={() => onCase(caseId)}>
          {t('warning.case')}
        </button>
      )}
      <p class="links">
        <RecoveryLink label={t('recovery.steps-link')} start={{ kinds, site, part: null }} />
        <RecoveryLink label={t('recovery.letter-link')} start={{ kinds, site, part: 'letter' }} />
      </p>
      <div class="actions">
        {CORRECTIONS.map(([said, label]) => (
          <button
            key={said}
            type="button"
            class={outcome === said ? 'button chosen' : 'button'}
            aria-pressed={outcome === said}
            onClick={() => {
              if (outcome !== said) onCorrect(encounter, said);
            }}
          >
            {t(label)}
          </button>
        ))}
        <button type="button" class="button" onClick={() => onDelete(encounter)}>
          <BinIcon />
          <span>{t('popup.delete')}</span>
        </button>
      </div>
    </li>
  );
}
