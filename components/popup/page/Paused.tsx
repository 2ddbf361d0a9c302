import type { Speaking } from '../../shared/speech.ts';
import { momentText } from '../../shared/format.ts';
import { LockIcon, PauseIcon } from '../../shared/icons.tsx';
import { useSpeech } from '../../shared/speech.ts';
import { Message } from '../Message.tsx';
import { canResume, type Pausing } from './pausing.ts';

/** What is paused and for how long. */
function pauseText(pausing: Pausing, { t, language }: Speaking): string {
  const { until, isSitePaused } = pausing;
  if (!canResume(pausing)) return t('popup.off-text');
  if (until === 'by-hand') return t('options.paused-by-hand');
  if (until !== null) return t('options.paused-until', { time: momentText(language, until, Date.now()) });
  return t(isSitePaused ? 'popup.off-site' : 'popup.off-text');
}

interface PausedProps {
  readonly pausing: Pausing;
  readonly onResume: () => void;
}

/** Warnings are off here, until when, and the way to have them back unless a policy keeps them off. */
export function Paused({ pausing, onResume }: PausedProps) {
  const speech = useSpeech();
  const { t } = speech;
  return (
    <Message icon={<PauseIcon />} title={t('popup.off-title')} text={pauseText(pausing, speech)}>
      {canResume(pausing) ? (
        <button type="button" class="button primary" onClick={onResume}>
          {t('popup.resume')}
        </button>
      ) : (
        <p class="locked">
          <LockIcon /> <span>{t('options.locked')}</span>
        </p>
      )}
    </Message>
  );
}
