import { useState } from 'preact/hooks';
import { BinIcon, SaveIcon } from '../../shared/icons.tsx';
import { useSpeech } from '../../shared/speech.ts';
import type { Standing } from './use-totals.ts';

interface NoticesProps {
  readonly standing: Standing;
  readonly onPrune: () => void;
  /** Hands over what can be read of histories set aside; resolves to how many encounters that was. */
  readonly saveSetAside: () => Promise<number>;
  readonly onForgetSetAside: () => void;
}

/** What is wrong with the history, and what to do about it. */
export function Notices({ standing: { isFull, setAside }, onPrune, ...setAsideEvents }: NoticesProps) {
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
      {setAside.length > 0 && <SetAside {...setAsideEvents} />}
    </>
  );
}

type SetAsideProps = Pick<NoticesProps, 'saveSetAside' | 'onForgetSetAside'>;

/** An older history that could not be opened, and what can be had of it. */
function SetAside({ saveSetAside, onForgetSetAside }: SetAsideProps) {
  const { t } = useSpeech();
  const [saved, setSaved] = useState<number | null>(null);
  return (
    <div class="notice-box">
      <p>{t('popup.set-aside')}</p>
      <div class="actions">
        <button type="button" class="button" onClick={() => void saveSetAside().then(setSaved)}>
          <SaveIcon />
          <span>{t('popup.set-aside-save')}</span>
        </button>
        <button type="button" class="button" onClick={onForgetSetAside}>
          <BinIcon />
          <span>{t('popup.set-aside-delete')}</span>
        </button>
      </div>
      <output>
        {saved === 0 && t('popup.set-aside-nothing')}
        {saved !== null && saved > 0 && t('popup.set-aside-saved', { count: saved })}
      </output>
    </div>
  );
}
