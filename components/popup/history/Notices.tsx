import { useState } from 'preact/hooks';
import { AskFirst } from '../../shared/AskFirst.tsx';
import { BinIcon, SaveIcon } from '../../shared/icons.tsx';
import { useSpeech } from '../../shared/speech.ts';
import type { Standing } from './use-totals.ts';

interface NoticesProps {
  readonly standing: Standing;
  /** Removes so many of the oldest entries. */
  readonly onPrune: (count: number) => void;
  /** Hands over what can be read of histories set aside; resolves to how many encounters that was. */
  readonly saveSetAside: () => Promise<number>;
  readonly onForgetSetAside: () => void;
}

/** The part of the history that is offered to go when it is full. */
const PRUNED = 1 / 4;

/** What is wrong with the history, and what to do about it. */
export function Notices({ standing, onPrune, ...setAsideEvents }: NoticesProps) {
  const { t } = useSpeech();
  const { isFull, setAside, totals } = standing;
  const total = totals.encounters;
  const count = Math.ceil(total * PRUNED);
  return (
    <>
      {isFull && (
        <div class="notice-box" role="alert">
          <h2>{t('popup.history-full-title')}</h2>
          <p>{t('popup.history-full-text')}</p>
          {count > 0 && (
            <AskFirst
              icon={<BinIcon />}
              label={t('popup.prune', { count })}
              question={t('popup.prune-sure', { count, total })}
              yes={t('popup.delete')}
              onYes={() => onPrune(count)}
            />
          )}
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
