import { useSpeech } from '../../shared/speech.ts';
import type { Standing } from './use-totals.ts';

interface NoticesProps {
  readonly standing: Standing;
  readonly onPrune: () => void;
}

/** What is wrong with the history, and what to do about it. */
export function Notices({ standing: { isFull, setAside }, onPrune }: NoticesProps) {
  const { t } = useSpeech();
  return (
    <>
      {isFull && (
        <div class="notice-box" role="alert">
          <h2>{t('popup.history-full-title')}</h2>
          <p>{t('popup.history-full-text')}</p>
          <button type="button" class="button" onClick={onPrune}>
            {t('popup.prune-year')}
          </button>
        </div>
      )}
      {setAside.length > 0 && (
        <div class="notice-box">
          <p>{t('popup.set-aside')}</p>
        </div>
      )}
    </>
  );
}
